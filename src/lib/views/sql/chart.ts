import { zeroAxis } from '../axis';
import type { BarsView } from '../chart';
import { isLabel, isNumeric, type SqlResult } from './types';

/** More bars than this are read better in the table. */
const mostBars = 40;

/** Which column names the rows and which hold values that could be drawn; null where a result has none of either. */
export function drawable({ columns }: SqlResult): {
	readonly label: number;
	readonly values: readonly number[];
} | null {
	const label = columns.findIndex(isLabel);
	const values = columns.flatMap((column, i) => (i !== label && isNumeric(column) ? [i] : []));
	return label < 0 || values.length === 0 ? null : { label, values };
}

/** A bar a row of one column of numbers, or in words why there is none. */
export function resultChart(result: SqlResult, value: number): BarsView | string {
	const { columns, rows } = result;
	const label = drawable(result)?.label ?? 0;
	if (rows.length === 0) return '没有行，不作图。';
	if (rows.length > mostBars) return `超过${mostBars}行，不作图；可加 LIMIT 或 GROUP BY。`;
	const numbers = rows.flatMap((row) => (row[value] === null ? [] : [Number(row[value])]));
	if (numbers.length === 0) return '这一列没有数，不作图。';
	if (numbers.some((one) => one < 0)) return '这一列有负数，不作条形图。';
	return {
		form: 'bars',
		mode: 'amount',
		axis: zeroAxis(numbers, ''),
		series: [{ id: 'value', label: columns[value]?.name ?? '', colour: 'c3' }],
		rows: rows.map((row) => bar(String(row[label] ?? 'NULL'), row[value] ?? null))
	};
}

function bar(label: string, text: string | null): BarsView['rows'][number] {
	if (text === null) return { label, parts: [], absence: 'NULL' };
	const part = { series: 'value', value: Number(text), text, basis: 'stated' as const };
	return { label, parts: [part] };
}
