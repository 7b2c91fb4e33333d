import { absences, bases } from '../../model/terms';
import type { CitedRow } from '../../query/cited';
import { cellSeparator, readFigure } from '../../records/figures';
import { factorOf } from '../../records/units';
import { Exact } from '../../util/exact';
import { directionWord } from './names';

/** What a row prints, with its unit: `13.18%（增加）`, `98% | 100%`, `由13.28、1.61万元推算`; the word for what it does not. */
export function printedWords(row: CitedRow): string {
	if (row.printed === null) return row.absence ? absences[row.absence] : '';
	const word = directionWord(row);
	if (row.basis === 'derived')
		return `由${row.printed.split(cellSeparator).join('、')}${row.printed_unit ?? ''}推算`;
	const printed = /\d/.test(row.printed) ? `${row.printed}${row.printed_unit ?? ''}` : row.printed;
	return word ? `${printed}（${word}）` : printed;
}

/** Said of a figure that was left over in a chart. */
export const originWords = ({ basis }: CitedRow) => (basis === 'residue' ? bases[basis] : '');

/** The number a row prints, with its unit and the sign its word gives it, if it is the value that was compared. */
export function asPrinted(row: CitedRow, stored: string, value: string): string | null {
	const figure = row.printed === null ? undefined : readFigure(row.printed);
	const factor = factorOf(stored, row.printed_unit ?? stored);
	if (!figure || !factor || row.printed === null) return null;
	const compared = new Exact(value);
	if (!figure.times(factor).abs().equals(compared.abs())) return null;
	const bare = row.printed.replace(/^[-−－+]/, '');
	return `${compared.lt(0) ? '−' : ''}${bare}${row.printed_unit ?? ''}`;
}
