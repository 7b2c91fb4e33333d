import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestHeated, heated } from '../../src/lib/views/compare/heat';
import { textCell } from '../../src/lib/views/cells';

const cellOf = (value: string | null) => ({ ...textCell(value ?? ''), value });

const value = fc.oneof(
	fc.integer({ min: -20, max: 20 }).map((cents) => new Decimal(cents).div(4).toFixed(2)),
	fc.constantFrom('1', '1.0', '1.00', '0.1', '90071992547409930.01', '90071992547409930.02', null)
);

test('a cell has the fifth of its value among those of its column: as many lower ones as there are, equal ones alike', () => {
	fc.assert(
		fc.property(fc.array(value, { minLength: fewestHeated + 6, maxLength: 40 }), (values) => {
			const known = values.flatMap((one) => (one === null ? [] : [new Decimal(one)]));
			fc.pre(known.length >= fewestHeated);
			const cells = heated(values.map(cellOf));
			for (const [i, one] of values.entries()) {
				const lower = one === null ? 0 : known.filter((other) => other.lt(one)).length;
				const fifth = 1 + Math.floor((lower * 5) / known.length);
				expect(cells[i]?.heat).toBe(one === null ? undefined : fifth);
			}
		})
	);
});
