import type { Figure } from './measurement';

const median = (sorted: readonly number[]): number => {
	const middle = (sorted.length - 1) / 2;
	return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
};

const written = (value: number, unit: Figure['unit']) =>
	unit === '×'
		? value.toFixed(2)
		: value.toLocaleString('en', { maximumFractionDigits: unit === 'ms' && value < 100 ? 1 : 0 });

/** The value that so many in a hundred do not exceed, by nearest rank. */
const percentile = (sorted: readonly number[], share: number): number =>
	sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? NaN;

/** From so many runs on the 95th percentile says more than the most. */
const manyRuns = 20;

/** Name, median, unit, 95th percentile, least and most, runs. */
export function row({ name, unit }: Figure, values: readonly number[]): readonly string[] {
	const sorted = [...values].sort((a, b) => a - b);
	const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
	const spread = sorted.length > 1 ? `${written(least, unit)} – ${written(most, unit)}` : '';
	const high = sorted.length < manyRuns ? '' : written(percentile(sorted, 95), unit);
	return [name, written(median(sorted), unit), unit, high, spread, String(sorted.length)];
}

export const header = ['measured', 'median', 'unit', '95 %', 'least – most', 'runs'] as const;

/** Rows as text with aligned columns: words to the left, numbers to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
	const widths = header.map((_, i) => Math.max(...rows.map((cells) => cells[i]?.length ?? 0)));
	const words = new Set([0, 2]);
	const line = (cells: readonly string[]) =>
		widths
			.map((width, i) => (words.has(i) ? cells[i]?.padEnd(width) : cells[i]?.padStart(width)) ?? '')
			.join('  ')
			.trimEnd();
	return rows.map(line).join('\n');
}
