import type { Decimal } from 'decimal.js';
import { grades } from '../../model/grades';
import { Exact } from '../../util/exact';
import type { Outcome } from '../core/check';
import { roundTo } from '../core/judge';
import { listed, plain } from '../core/words';
import { totalOf, type Item, type Subject } from './subject';

const add = (all: readonly (Decimal | null)[]) =>
	all.reduce<Decimal>((sum, each) => sum.plus(each ?? 0), new Exact(0));

/** Σ weights = 100, or the weight printed for the total. */
export function checkWeights({ items, total, year }: Subject): readonly Outcome[] {
	const weighted = items.filter(({ weight }) => weight !== null);
	const [first, ...others] = weighted;
	if (!first) return [];
	const value = add(weighted.map(({ weight }) => weight));
	const right = new Exact(total?.weight ?? 100);
	const left = { row: first.row, value };
	const base = { year, left, right, rows: others.map(({ row }) => row) };
	if (value.equals(right)) return [{ ...base, verdict: 'holds', words: '分值之和' }];
	const unweighted = items.filter(({ weight }) => weight === null);
	const words = `分值之和${plain(value)}分`;
	return unweighted.length > 0 && value.lt(right)
		? [{ ...base, verdict: 'not_checkable', words: `${words}，${labels(unweighted)}分值未印` }]
		: [{ ...base, verdict: 'contradiction', words: `${words}，应为${plain(right)}分` }];
}

/** Σ scores = the total score. */
export function checkScores({ items, total, year }: Subject): readonly Outcome[] {
	const left = total && totalOf(total);
	if (!left) return [];
	const scored = items.filter(({ score }) => score !== null);
	const base = { year, left, rows: scored.map(({ row }) => row) };
	if (scored.length === 0) return [{ ...base, verdict: 'not_checkable', words: '未列示各项得分' }];
	const right = add(scored.map(({ score }) => score));
	const verdict = roundTo(right, left.half.times(2)).equals(left.value)
		? right.equals(left.value)
			? 'holds'
			: 'rounding'
		: 'contradiction';
	const words = `各项得分之和${plain(right)}分`;
	const unscored = items.filter(({ score }) => score === null);
	if (verdict === 'contradiction' && unscored.length > 0 && right.lt(left.value))
		return [{ ...base, verdict: 'not_checkable', words: `${words}，${labels(unscored)}得分未印` }];
	return [{ ...base, verdict, right, words }];
}

/** No item scores above its weight. */
export function checkBounds({ items, year }: Subject): readonly Outcome[] {
	const known = items.filter(({ weight, score }) => weight !== null && score !== null);
	const over = known.filter(({ weight, score }) => weight && score?.gt(weight));
	const [first] = known;
	if (!first) return [];
	if (over.length === 0)
		return [{ verdict: 'holds', year, left: { row: first.row }, words: '各项得分不高于分值' }];
	return over.map(({ row, weight, score }) => ({
		verdict: 'contradiction',
		year,
		left: { row, value: score },
		...(weight ? { right: weight } : {}),
		words: `得分${plain(score ?? new Exact(0))}分高于分值${plain(weight ?? new Exact(0))}分`
	}));
}

/** The grade is that of the band of the total score; 优秀 is 优, other words are another scale. */
export function checkGrade({ total, year }: Subject): readonly Outcome[] {
	const value = total && totalOf(total)?.value;
	if (!total?.grade || !value) return [];
	const left = { row: total.row_id, value };
	const printed = grades.find(({ word }) => word === total.grade?.slice(0, 1));
	const band = grades.find(({ from }) => value.gte(from));
	const words = `${total.grade}；${plain(value)}分属${band?.word ?? ''}`;
	if (!printed || !/^(优秀?|良好?|中等?|差)$/.test(total.grade))
		return [{ verdict: 'not_checkable', year, left, words: `等级“${total.grade}”为另一分档` }];
	return [{ verdict: printed === band ? 'holds' : 'contradiction', year, left, words }];
}

const labels = (items: readonly Item[]) => listed(items.map(({ label }) => label));
