import type { Engine, QueryOptions } from '../../engine/engine';
import { ask } from '../../query/ask';
import { askIndicatorNotes, type IndicatorNote } from '../../query/lists/indicator-notes';
import type { Answer } from '../../query/question';
import type { UnitRow } from '../../query/lists/units';
import type { Where } from '../../query/where';
import { Exact } from '../../util/exact';
import { groupBy } from '../../util/group';
import { threshold, type Subject } from './spec';

/** One indicator row of a self-evaluation, with the heading of its block. */
export type Item = Answer<'indicator_completion', 'unit' | 'year'> &
	IndicatorNote & { readonly heading: string };

/** The indicator rows of the whole units, or of their projects, in the order of the units. */
export async function askItems(
	engine: Engine,
	where: Where,
	units: readonly UnitRow[],
	subject: Subject,
	options?: QueryOptions
): Promise<readonly Item[]> {
	const [rows, notes] = await Promise.all([
		ask(engine, { metric: 'indicator_completion', by: ['unit', 'year'], where }, options),
		askIndicatorNotes(engine, where, options)
	]);
	const noted = new Map(notes.map((note) => [note.row_id, note]));
	const asked = rows.flatMap((row) => {
		const note = noted.get(row.row_id);
		return note && (row.subject === 'whole') === (subject === 'whole') ? [{ ...row, ...note }] : [];
	});
	const ofUnits = groupBy(asked, ({ unit }) => unit);
	return units.flatMap(({ unit_id, short_name }) => {
		const own = ofUnits.get(unit_id) ?? [];
		return own
			.map((row) => ({ ...row, heading: headingOf(short_name, row, own) }))
			.sort((a, b) => a.year - b.year || order(a) - order(b));
	});
}

/** Row numbers follow the report. */
const order = ({ row_id }: { readonly row_id: string }) => Number(/\d+$/.exec(row_id)?.[0] ?? 0);

type Row = Pick<Item, 'year' | 'subject' | 'project' | 'table'>;

/** `昌吉州工商联 2024年 · 项目：机关运行补助`; the table is named where a subject has several. */
function headingOf(name: string, row: Row, all: readonly Row[]): string {
	const tables = new Set(
		all.filter(({ subject, year }) => subject === row.subject && year === row.year).map(tableOf)
	);
	const subject = row.subject === 'whole' ? '整体' : `项目：${row.project ?? row.subject}`;
	return `${name} ${row.year}年 · ${subject}${tables.size > 1 ? ` · 表${row.table}` : ''}`;
}

const tableOf = ({ table }: Row) => table;

/** Whether actual ÷ target lies beyond the threshold, before it is rounded: only what was rounded to it needs its sides. */
export const isOver = ({ value, numerator, denominator }: Item) =>
	value !== null &&
	(Number(value) === Number(threshold)
		? new Exact(numerator ?? 0)
				.div(denominator ?? 1)
				.times(100)
				.gt(threshold)
		: Number(value) > Number(threshold));

const signs: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '=': '=' };

/** A bare number takes the sign and unit that stand in columns of their own; a text stays as printed. */
export function quantity(
	{ operator, target_unit }: Pick<Item, 'operator' | 'target_unit'>,
	text: string | null
): string | null {
	if (text === null || !/^\d+(\.\d+)?$/.test(text)) return text;
	return `${signs[operator ?? ''] ?? ''}${text}${target_unit ?? ''}`;
}
