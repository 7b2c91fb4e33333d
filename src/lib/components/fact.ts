/** One headline card. */
export interface Fact {
	readonly label: string;
	/** `3/4`, `96.62%—100.00%`, `103.62—856.77万元`. */
	readonly value: string;
	/** The second line: coverage, last year. */
	readonly note: string;
	/** A range, set smaller than one number. */
	readonly small?: boolean;
}

/** A value cut into the figures and the unit behind them, which is set smaller. */
export function splitUnit(value: string): readonly [figure: string, unit: string] {
	const unit = /[^\d\s.,%—−+/（）]+$/.exec(value)?.[0] ?? '';
	if (unit === value) return [value, ''];
	return [value.slice(0, value.length - unit.length), unit];
}

/** Width of a headline in em, a little generous, from which the style sheet finds a size that never wraps. */
export function ems(value: string): number {
	const [figure, unit] = splitUnit(value);
	return width(figure) + 0.6 * width(unit) + 0.2;
}

function width(text: string): number {
	let sum = 0;
	for (const character of text) {
		if (/[.,]/.test(character)) sum += 0.3;
		else if (/[%—]/.test(character) || character > '⺀') sum += 1;
		else sum += 0.6;
	}
	return Math.round(sum * 100) / 100;
}
