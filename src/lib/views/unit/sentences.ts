import { scopes, type Scope } from '../../model/terms';
import type { MoneyUnit } from '../../util/number';
import type { Prose } from '../figure';
import { joinProse, prose } from '../prose';
import type { Line } from './answers';
import { changeIn, gradeCell, known, lineOf, sayChange, sayValue } from './words';

/** What the table says of one year in words: spending, execution on both budgets, score. */
export function unitSentences(
	name: string,
	year: number,
	lines: readonly Line[],
	money: MoneyUnit
): readonly Prose[] {
	return [spending(name, year, lines, money), execution(year, lines), score(year, lines)].filter(
		(sentence) => sentence !== ''
	);
}

/** 全口径, and of the 财政拨款 scopes the one whose change can be told, else the wider. */
function spending(name: string, year: number, lines: readonly Line[], money: MoneyUnit): Prose {
	const at = (scope: string) => lineOf(lines, 'expenditure', { stage: 'final', scope });
	const fiscal = ['fiscal', 'general_public'].map(at);
	const second =
		fiscal.find((line) => changeIn(line, year)) ?? fiscal.find((line) => known(line, year));
	const each = [at('all'), second].flatMap((line) => {
		const row = known(line, year);
		const change = changeIn(line, year);
		if (!line || !row?.value) return [];
		const label = `本年支出（${scopes[line.variant.params.scope as Scope]}）`;
		const words = change ? prose`，${sayChange('expenditure', change, money)}` : '';
		return [prose`${label}${sayValue('expenditure', row, money)}${words}`];
	});
	if (each.length === 0) return `${name}${year}年没有收录本年支出决算数。`;
	return prose`${name}${year}年${joinProse(each, '；')}${each.length > 1 ? '；两者口径不同' : ''}。`;
}

function execution(year: number, lines: readonly Line[]): Prose {
	const rates = (['adjusted', 'initial'] as const).flatMap((budget) => {
		const row = known(lineOf(lines, 'execution_rate', { budget, scope: 'all' }), year);
		return row?.value
			? [
					prose`${budget === 'adjusted' ? '按全年预算' : '按年初预算'}${sayValue('execution_rate', row, '万元')}`
				]
			: [];
	});
	return rates.length === 0
		? `${year}年没有可计算的预算执行率（全口径）。`
		: prose`${year}年预算执行率${joinProse(rates, '，')}。`;
}

function score(year: number, lines: readonly Line[]): Prose {
	const row = known(lineOf(lines, 'score_total'), year);
	if (!row?.value) return '';
	const grade = known(lineOf(lines, 'grade'), year);
	const graded = grade ? prose`，等级为${gradeCell(grade)}` : '';
	const origin = row.basis === 'derived' ? '（推算）' : '';
	return prose`${year}年自评总分${sayValue('score_total', row, '万元')}${origin}${graded}，为单位自评。`;
}
