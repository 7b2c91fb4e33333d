import { parse } from 'csv-parse/sync';
import type { Engine } from '../../src/lib/engine/engine';
import { toCsv } from '../../src/lib/export/csv';
import { compare } from '../../src/lib/views/compare/page';
import type { FigureView, TableView } from '../../src/lib/views/figure';
import { figureOf, pageAt } from '../support/pages';

/** A figure of `/compare/` for a query string. */
export async function comparedAs(
	engine: Engine,
	id: 'rank' | 'trend',
	search: string
): Promise<FigureView> {
	return figureOf(await pageAt(engine, compare, search), id);
}

/** What a reader sees of a unit in a ranking: its cells by column, and what the chart draws beside its name. */
export function seenOf({ table, chart }: FigureView, name: string) {
	const row = table.rows.find(({ cells }) => cells[0]?.text === name);
	const cells = new Map(table.columns.map(({ key }, i) => [key, row?.cells[i]]));
	const drawn =
		chart?.form === 'dots' ? chart.rows.find(({ label }) => label.startsWith(name)) : undefined;
	return { cells, marks: drawn?.marks.map(({ text }) => text), absence: drawn?.absence };
}

/** A table as a spreadsheet reads its download: a record a row, by header. */
export const readBack = (table: TableView): readonly Readonly<Record<string, string>>[] =>
	parse(toCsv(table), { bom: true, columns: true });
