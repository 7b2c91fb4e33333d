import { csv, pasted, pictured, sheet } from './files';
import { behind, besideMarks, crossed, drawn, onAxis } from './marks';
import type { Claim } from './placed';
import { absent, counted, counts, dates, numbers, said } from './wording';

/** What agrees in every figure, whatever is chosen. */
export const claims = {
	'every mark of a chart is a cell of its table: the same text, value, unit, findings and address':
		drawn,
	'no mark lies off its axis': onAxis,
	'quartiles and medians are those of the marks': behind,
	'the medians of a cross-hair are told': crossed,
	'a row of a chart has the name, place and total of its row in the table': besideMarks,
	'a figure among the words is that of its cell': said,
	'a number is written in one form, half-up from its exact value': numbers,
	'a column that names a unit holds numbers': counted,
	'an absence is a word of the vocabulary': absent,
	'a count is written as other numbers are': counts,
	'years and dates are written in one form': dates,
	'the CSV holds the table': csv,
	'the workbook holds the CSV and the words': sheet,
	'what is pasted into a sheet is the table': pasted,
	'the picture says title, filters, unit, sentence, notes and source': pictured
} as const satisfies Record<string, Claim>;
