import { expect, test } from 'vitest';
import { printedAs } from '../../src/lib/ingest/read/number-format';

/* Numbers of a workbook are read as its sheets show them. */

test.each([
	['#0', '340.93'],
	['#49', '340.93'],
	['#12', '340.93'],
	['General', '340.93'],
	['', '340.93'],
	['#1', '341'],
	['#4', '340.93'],
	['#3', '341'],
	['0.0', '340.9'],
	['#,##0.00', '340.93']
])('340.93 in the format %s reads %s', (format, shown) => {
	expect(printedAs('340.93', format)).toBe(shown);
});
