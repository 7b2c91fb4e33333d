import type { Decimal } from 'decimal.js';
import { grades } from '../../model/grades';
import { Exact } from '../../util/exact';
import type { Outcome } from '../core/check';
import { listed, plain } from '../core/words';
import { meets, totalOf, type Subject } from './subject';

const add = (all: readonly (Decimal | null)[]) =>
	all.reduce<Decimal>((sum, each) => sum.plus(each ?? 0), new Exact(0));

/** Σ weights = 100, or the weight printed for the total. */
export function checkWeights(subject: Subject): readonly Outcome[] {
	const weighted = subject.items.filter(({ weight }) => weight !== null);
	const [first, ...others] = weighted;
	if (!first) return [];
	const value = weightOf(subject);
	const right = fullWeight(subject);
	const left = { row: first.row, value };
	const base = { year: subject.year, left, right, rows: others.map(({ row }) => row) };
	if (value.equals(right)) return [{ ...base, verdict: 'holds', words: '分值之和' }];
	const lack = lackOf(subject, 'weight') ?? (scoresMeet(subject) ? undefined : maybeMore);
	const words = `分值之和${plain(value)}分`;
	return lack !== undefined && value.lt(right)
		? [{ ...base, verdict: 'not_checkable', words: `${words}，${lack}` }]
		: [{ ...base, verdict: 'contradiction', words: `${words}，应为${plain(right)}分` }];
}

/** Σ scores = the total score. */
export function checkScores(subject: Subject): readonly Outcome[] {
	const left = subject.total && totalOf(subject.total);
	if (!left) return [];
	const scored = subject.items.filter(({ score }) => score !== null);
	const base = { year: subject.year, left, rows: scored.map(({ row }) => row) };
	if (scored.length === 0) return [{ ...base, verdict: 'not_checkable', words: '未列示各项得分' }];
	const right = scoreOf(subject);
	const words = `各项得分之和${plain(right)}分`;
	if (scoresMeet(subject))
		return [{ ...base, verdict: right.equals(left.value) ? 'holds' : 'rounding', right, words }];
	const whole = weightOf(subject).equals(fullWeight(subject));
	const lack = lackOf(subject, 'score') ?? (whole ? undefined : maybeMore);
	return lack !== undefined && right.lt(left.value)
		? [{ ...base, verdict: 'not_checkable', words: `${words}，${lack}` }]
		: [{ ...base, verdict: 'contradiction', right, words }];
}

const weightOf = ({ items }: Subject) => add(items.map(({ weight }) => weight));
const scoreOf = ({ items }: Subject) => add(items.map(({ score }) => score));
const fullWeight = ({ total }: Subject) => new Exact(total?.weight ?? 100);

/** Where the scores make the total, none is left out. */
const scoresMeet = ({ total, items }: Subject) => meets(total, items);

const maybeMore = '所列各项未必齐全';

function lackOf({ items }: Subject, column: 'weight' | 'score'): string | undefined {
	const blank = items.filter((item) => item[column] === null).map(({ label }) => label);
	return blank.length > 0
		? `${listed(blank)}${column === 'weight' ? '分值' : '得分'}未印`
		: undefined;
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
