import { cellSeparator, readFigure } from '../../records/figures';
import { printedUnits } from '../../records/units';
import { valueUnit } from '../../records/value-unit';
import { candidate, type Candidate, type Draft } from '../candidate';
import { valueOf } from '../decide';
import type { TemplateTable } from './columns';

/** A filled row of a template by the names of its columns. */
export type FilledRow = Readonly<Record<string, string | number | null>>;

/** A figure of a template, or the column that is wrong with it and what to do. */
export type Drafted = Candidate | { readonly column: string; readonly problem: string };

const why = '按模板填写';

/** Makes the candidate of a filled row. */
export function draftOf(table: TemplateTable, row: FilledRow, at: string, year: number): Drafted {
	const head = {
		...row,
		...{ year: row.year ?? year, locator: row.locator ?? at, note: row.note ?? null }
	};
	if (table === 'indicator') return indicator(head);
	if ((row.value === null) === (row.absence === null))
		return row.value === null
			? { column: 'value', problem: '没有填：请填数值，或选缺失原因；空白不是零' }
			: { column: 'absence', problem: '数值和缺失原因只能填一个' };
	return table === 'score' ? score(head) : amount(table, head);
}

/** An amount or count, or a line of a classification, in the unit it is printed in. */
function amount(table: 'observation' | 'spending', row: FilledRow): Drafted {
	const subject = row.subject ?? 'whole';
	const own = table === 'spending' ? { ...row, subject, code_basis: 'printed' } : row;
	if (row.value === null) return made(table, { ...own, ...nothing(row.absence) });
	const printed = String(row.value);
	const value = valueOf(table, { ...row, printed_unit: text(row.printed_unit) }, printed);
	const units = printedUnits(valueUnit(table, row) ?? '元');
	// Without its unit an amount may be ten thousand times another.
	if (value === undefined || row.printed_unit === null)
		return {
			column: 'printed_unit',
			problem: `不是这一项的计量单位，请写：${Object.keys(units).join('、')}`
		};
	return made(table, { ...own, value, basis: 'stated', absence: null, printed });
}

function score(row: FilledRow): Drafted {
	const own = { ...row, subject: row.subject ?? 'whole', weight: plain(row.weight) };
	if (row.value === null) return made('score', { ...own, ...nothing(row.absence) });
	const printed = [row.value, row.weight].filter((one) => one !== null).join(cellSeparator);
	return made('score', {
		...{ ...own, value: plain(row.value), basis: 'stated', absence: null },
		...{ printed, printed_unit: '分' }
	});
}

/** What of an indicator is a number. */
const numbers = ['target_value', 'actual_value', 'completion', 'weight', 'score'] as const;

function indicator(row: FilledRow): Drafted {
	const cells = [row.target, row.actual, row.completion, row.weight, row.score];
	const printed = cells.filter((one) => one !== null && one !== undefined).join(cellSeparator);
	const tail =
		printed === ''
			? { basis: null, absence: 'blank', printed: null, printed_unit: null }
			: { basis: 'stated', absence: null, printed, printed_unit: null };
	return made('indicator', {
		...{ ...row, subject: row.subject ?? 'whole', table: row.table ?? 1 },
		...Object.fromEntries(numbers.map((name) => [name, plain(row[name])])),
		...{ interim: null, previous: null, scoring_rule: null, ...tail }
	});
}

const nothing = (absence: FilledRow[string] | undefined) => ({
	...{ value: null, basis: null, absence: absence ?? null },
	...{ printed: null, printed_unit: null }
});

/** A number as records hold it. */
const plain = (cell: FilledRow[string] | undefined): string | null =>
	cell === null || cell === undefined ? null : (readFigure(String(cell))?.toFixed() ?? null);

const text = (cell: FilledRow[string] | undefined) => (cell ? String(cell) : null);

const made = <T extends TemplateTable>(table: T, row: FilledRow): Candidate =>
	candidate(table, row as unknown as Draft<T>, why) as Candidate;
