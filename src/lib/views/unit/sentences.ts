import { scopes, stages, type Scope, type Stage } from '../../model/terms';
import type { Prose } from '../figure';
import { joinProse, prose } from '../prose';
import type { Line } from './answers';
import { changeIn, gradeCell, known, lineOf, moneyOf, sayChange, sayValue } from './words';

/** What the table says of one year in words: spending, execution on both budgets, score. */
export function unitSentences(
	name: string,
	year: number,
	lines: readonly Line[]
): readonly Prose[] {
	return [spending(name, year, lines), execution(year, lines), score(year, lines)].filter(
		(sentence) => sentence !== ''
	);
}

/** Final accounts where there are any, else the budget. */
const told = ['final', 'adjusted', 'initial'] as const satisfies readonly Stage[];

/** 全口径, and of the 财政拨款 scopes the one whose change can be told, else the wider. */
function spending(name: string, year: number, lines: readonly Line[]): Prose {
	const [stage] = told.filter((one) =>
		lines.some(
			(line) =>
				line.variant.metric === 'expenditure' &&
				line.variant.params.stage === one &&
				known(line, year)
		)
	);
	if (stage === undefined) return `${name}${year}年没有收录本年支出数。`;
	const at = (scope: string) => lineOf(lines, 'expenditure', { stage, scope });
	const fiscal = ['fiscal', 'general_public'].map(at);
	const second =
		fiscal.find((line) => changeIn(line, year)) ?? fiscal.find((line) => known(line, year));
	const each = [at('all'), second].flatMap((line) => {
		const row = known(line, year);
		if (!line || !row?.value) return [];
		const money = moneyOf(line);
		const label = `本年支出${stage === 'final' ? '' : stages[stage]}（${scopes[line.variant.params.scope as Scope]}）`;
		const words = [prose`${label}${sayValue('expenditure', row, money)}`, sayChange(line, year)];
		return [
			joinProse(
				words.filter((each) => each !== ''),
				'，'
			)
		];
	});
	return prose`${name}${year}年${joinProse(each, '；')}${each.length > 1 ? '；两者口径不同' : ''}。`;
}

function execution(year: number, lines: readonly Line[]): Prose {
	const rates = (['adjusted', 'initial'] as const).flatMap((budget) => {
		const row = known(lineOf(lines, 'execution_rate', { budget, scope: 'all' }), year);
		return row?.value
			? [
					prose`${budget === 'adjusted' ? '按全年预算' : '按年初预算'}${sayValue('execution_rate', row)}`
				]
			: [];
	});
	if (rates.length === 0)
		return isUnaccounted(year, lines)
			? `未收录${year}年决算，不计算预算执行率。`
			: `${year}年没有可计算的预算执行率（全口径）。`;
	return prose`${year}年预算执行率${joinProse(rates, '，')}。`;
}

/** Whether no report was collected that tells how the year went. */
const isUnaccounted = (year: number, lines: readonly Line[]) =>
	lineOf(lines, 'execution_rate')?.years.find((row) => row.year === year)?.absence ===
	'not_collected';

function score(year: number, lines: readonly Line[]): Prose {
	const row = known(lineOf(lines, 'score_total'), year);
	if (!row?.value) return '';
	const grade = known(lineOf(lines, 'grade'), year);
	const graded = grade ? prose`，等级为${gradeCell(grade)}` : '';
	const origin = row.basis === 'derived' ? '（推算）' : '';
	return prose`${year}年自评总分${sayValue('score_total', row)}${origin}${graded}，为单位自评。`;
}
