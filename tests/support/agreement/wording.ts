import { metricAbsences } from '../../../src/lib/model/terms';
import { Exact } from '../../../src/lib/util/exact';
import type { CellView, FigureView } from '../../../src/lib/views/figure';
import { columnHeading } from '../../../src/lib/views/heading';
import { pieces, plainText } from '../../../src/lib/views/prose';
import { besides } from './drawn';
import { byAddress, placed, type Claim, type Placed } from './placed';

/** A number as it stands among words may give up its sign to a verb and bring the unit of its column. */
const isSaid = ({ text, value }: CellView, { cell, column }: Placed) => {
	const size = cell.text.replace(/^[+−]/, '');
	// 公布为0.
	if (text === '0') return value === '0' && new Exact(cell.value ?? NaN).isZero();
	return [cell.text, size].some((one) => [one, `${one}${column.unit ?? ''}`].includes(text));
};

export const said: Claim = ({ figure }) => {
	const cells = byAddress(figure);
	return pieces(figure.sentence).flatMap((piece) => {
		const at = typeof piece === 'string' ? [] : (cells.get(piece.address ?? '') ?? []);
		if (typeof piece === 'string' || at.length === 0) return [];
		return at.some((each) => isSaid(piece, each)) ? [] : [`${piece.text} ${piece.address}`];
	});
};

/** A number: thousands apart, a true minus, its unit behind it. */
const form = /^[+−]?(\d{1,3}(?:,\d{3})*)(\.\d+)?(%|[^\d.,%\s]*)$/;

export const numbers: Claim = ({ figure }) =>
	placed(figure).flatMap(({ cell: { text, value }, column: { key } }) => {
		// As the report prints it.
		if (value === null || key === 'printed') return [];
		const [, whole = '', decimals = ''] = form.exec(text) ?? [];
		const exact = new Exact(value).abs().toFixed(Math.max(decimals.length - 1, 0));
		return `${whole.replaceAll(',', '')}${decimals}` === exact ? [] : [`${text} ${value}`];
	});

export const absent: Claim = ({ figure }) =>
	placed(figure).flatMap(({ cell: { absence, text, value } }) =>
		absence === undefined ||
		(value === null && (text === metricAbsences[absence] || narrower.test(text)))
			? []
			: [text]
	);

export const counted: Claim = ({ figure }) =>
	placed(figure)
		.filter(({ cell, column }) => column.unit !== undefined && cell.text !== '')
		.filter(({ cell: { value, absence } }) => value === null && absence === undefined)
		.map(({ cell: { text }, column: { label } }) => `${label} ${text}`);

/** A line that a classification has not got says of which level; what was not checked, how much. */
const narrower = /^(无此[类款项]|未核对|无法核对\d+项|(，?(基数为零|无法核对)\d+项)+)$/;

/** Everything of a figure that is read but stands in no cell. */
const words = (figure: FigureView): readonly string[] => [
	figure.title,
	plainText(figure.sentence),
	figure.absences ?? '',
	...figure.caveats,
	figure.source,
	figure.omitted ?? '',
	...figure.table.columns.map(columnHeading),
	...besides(figure)
];

/** Of years and dates: hyphens, slashes, tildes and two-figure years; of numbers a hyphen for a minus. */
const strange = /\d{4}[-/~～–.](\d{4}|\d{1,2}[-/.])|'\d\d|(^|[^\w.])-\d|\d{4}至\d{4}|(20\d\d)、\3/;

/** A count of a thousand or more without separators; years are followed by no such word. */
const together = /(^|[^\d.,])\d{4,}(个|份|条|项|处|行|组|格)/;

/** The words of a figure that hold a count of a thousand or more in one piece. */
export const unparted = (figure: FigureView): readonly string[] =>
	[...words(figure), ...placed(figure).map(({ cell }) => cell.text), ...bandLabels(figure)].filter(
		(text) => together.test(text)
	);

export const counts: Claim = ({ figure }) => unparted(figure);

const bandLabels = ({ chart }: FigureView): readonly string[] =>
	chart?.form === 'spread' ? chart.bands.map(({ label }) => label) : [];

export const dates: Claim = ({ figure }) => words(figure).filter((text) => strange.test(text));
