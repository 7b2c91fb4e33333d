import type { Engine, QueryOptions } from '../../engine/engine';
import { askCodeBreaks } from '../../query/lists/breaks';
import type { Listed } from './lines';

/** `2018年科目改革：…`, where the years shown lie on both sides of it and the lines have its codes. */
export async function breakNotes(
	engine: Engine,
	all: readonly Listed[],
	options?: QueryOptions
): Promise<readonly string[]> {
	const shown = all.filter(({ lines }) => lines.length > 0);
	const years = shown.map(({ subject }) => subject.year);
	if (years.length === 0) return [];
	const rows = await askCodeBreaks(
		engine,
		[Math.min(...years), Math.max(...years)],
		shown.map(({ subject }) => subject.unit.unit_id),
		options
	);
	const meant = rows.filter(({ series }) =>
		shown.some(({ lines }) => lines.some(({ code }) => code.startsWith(series)))
	);
	return [...new Set(meant.map(({ from_year, note }) => `${from_year}年起：${note}`))];
}
