import { groupBy } from '../../util/group';
import type { RecordRow, Sheet } from './book';
import { figureOf, type Figure, type NumberRow } from './figure';

/** Two statements of one quantity in one report, the preferred one second. */
export interface Twice {
	readonly left: Figure;
	readonly right: Figure;
	readonly row: NumberRow;
	/** Left over in a chart, where labels and values may have come apart. */
	readonly residue: boolean;
}

/** Every quantity that a report states more than once: each further statement against the first. */
export function statedTwice(sheet: Sheet): readonly Twice[] {
	const rows: readonly NumberRow[] = [...sheet.observation, ...sheet.spending, ...sheet.project];
	const independent = rows.filter(({ basis, value }) => basis !== 'derived' && value !== null);
	return [...groupBy(independent, quantityOf).values()].flatMap((group) => {
		const first = group.find(({ basis }) => basis === 'stated');
		const right = first && figureOf(first);
		if (!right) return [];
		return group.flatMap((row) => {
			const left = row === first ? null : figureOf(row);
			return left ? [{ left, right, row, residue: row.basis === 'residue' }] : [];
		});
	});
}

/** What a row states, as a key. */
function quantityOf(row: RecordRow): string {
	if ('measure' in row)
		return ['m', row.measure, row.year, row.stage, row.scope, row.fund].join(' ');
	if ('classification' in row)
		return [row.subject, row.classification, row.code, row.year, row.stage, row.scope].join(' ');
	return 'stage' in row ? ['p', row.subject, row.fund, row.stage, row.year].join(' ') : row.row_id;
}
