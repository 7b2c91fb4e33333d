import type { CitedRow } from '../../query/cited';
import { cellSeparator, readFigure } from '../../records/figures';
import { Exact } from '../../util/exact';
import type { CellView, Prose } from '../figure';
import { joinProse } from '../prose';
import { opensRecord, type Opening } from './addresses';

/** An amount, rate or score with its unit, or a number that is set against another: `值95与98`. */
const figure =
	/(−?\d+(?:,\d{3})*(?:\.\d+)?)(%|亿元|万元|元|分|人次|批次|辆)|([值与])\d+(?:\.\d+)?(?=[与，（])/g;

/** After a unit or a bracket a minus takes the figure from what stands before it; elsewhere it is its sign. */
const subtracts = (words: string, at: number) =>
	words[at] === '−' && /[元%）]/.test(words[at - 1] ?? '');

/** The words of a finding with its figures: each opens the row that prints it, else what the finding is of. */
export function explained(words: string, rows: readonly CitedRow[], finding: Opening): Prose {
	const said: (string | CellView)[] = [];
	let done = 0;
	for (const match of words.matchAll(figure)) {
		const [whole, , unit, word = ''] = match;
		const before = subtracts(words, match.index) ? '−' : word;
		const text = whole.slice(before.length);
		const row = unit && rows.find((each) => prints(each, text.slice(0, -unit.length), unit));
		said.push(words.slice(done, match.index) + before, {
			text,
			value: null,
			...(row ? opensRecord(row.row_id) : finding)
		});
		done = match.index + whole.length;
	}
	return joinProse([...said, words.slice(done)]);
}

/** Whether a row prints this number in this unit, alone or among others. */
const prints = ({ printed, printed_unit }: CitedRow, number: string, unit: string) =>
	printed_unit === unit &&
	(printed ?? '')
		.split(cellSeparator)
		.some((cell) =>
			readFigure(cell)?.equals(new Exact(number.replaceAll(',', '').replace('−', '-')))
		);
