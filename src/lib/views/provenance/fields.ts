import { stages } from '../../model/terms';
import type { CitedRow } from '../../query/cited';
import { Exact } from '../../util/exact';
import { chosenUnit } from '../../util/money-unit';
import { formatNumber, formatExact } from '../../util/number';
import { amountCell, figureCell, textCell } from '../cells';
import type { CellView, Prose } from '../figure';
import { opensRecord } from '../findings/addresses';
import { storedUnit } from '../findings/amounts';
import { itemName } from '../findings/names';
import { printedWords } from '../findings/printed';
import { prose } from '../prose';
import { placeWords } from './places';

/** Scores and weights are in points, a printed completion in percent; what an indicator aims at is as printed. */
const units: Readonly<Record<string, string>> = {
	score: '分',
	weight: '分',
	completion: '%',
	target: '',
	actual: '',
	interim: '',
	previous: ''
};

const unitOf = (source: CitedRow, column: string) => units[column] ?? storedUnit(source);

/** The unit that stands behind a column of a record; a percentage carries its own sign. */
export function fieldUnit(source: CitedRow, column: string): string {
	const unit = unitOf(source, column);
	return unit === '元' ? chosenUnit() : unit === '%' ? '' : unit;
}

/** With two decimals at least, as rates are written; what was printed to more keeps them. */
const asPercent = (value: string) =>
	`${formatNumber(value, Math.max(2, new Exact(value).decimalPlaces()))}%`;

/** A record's number, or its words, as they are read. */
export function fieldCell(source: CitedRow, column: string, text: string | null): CellView {
	const row = { value: text, absence: source.absence ?? ('blank' as const), basis: source.basis };
	if (text !== null && !/^-?\d+(\.\d+)?$/.test(text)) return textCell(text);
	const unit = unitOf(source, column);
	if (unit === '元') return amountCell(row, chosenUnit());
	return figureCell(row, { format: unit === '%' ? asPercent : formatExact });
}

/** `本年支出（决算）295.38万元（第141行）`: what a record states, to be opened in its turn. */
export function recordFigure(source: CitedRow): Prose {
	const column = source.table === 'indicator' ? 'actual_value' : 'value';
	const stage = source.stage ? `（${stages[source.stage]}）` : '';
	const cell = {
		...fieldCell(source, column, source.value),
		rows: source.row_id,
		...opensRecord(source.row_id)
	};
	const unit = cell.value === null ? '' : fieldUnit(source, column);
	const place = placeWords(source.locator);
	return prose`${itemName(source)}${stage} ${cell}${unit}${place === '' ? '' : `（${place}）`}`;
}

/** The weight that the row of a score prints. */
export const weightCell = (row: string): CellView => ({
	text: '分值',
	value: null,
	rows: row,
	...opensRecord(row, 'weight')
});

/** `由8.66、20、20分推算（第144、170行）`: how the one record that a figure rests on was derived; null where it was read. */
export function derivation(sources: readonly CitedRow[]): Prose | null {
	const [source] = sources;
	if (!source || sources.length > 1 || source.basis !== 'derived') return null;
	const place = placeWords(source.locator);
	return `${printedWords(source)}${place === '' ? '' : `（${place}）`}`;
}
