import { Decimal } from 'decimal.js';

/** QUARTILE.INC of a spreadsheet in decimal arithmetic, half-up to two decimals. */
export function quartileOf(values: readonly string[], fourths: number): string {
	const sorted = values.map((value) => new Decimal(value)).sort((a, b) => a.comparedTo(b));
	const at = ((sorted.length - 1) * fourths) / 4;
	const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
	if (!low || !high) return 'none';
	return low
		.plus(high.minus(low).times(at % 1))
		.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
		.toFixed(2);
}
