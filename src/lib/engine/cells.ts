/** The exact text of `scaled ÷ 10^scale`: always `scale` decimals, never a sign on zero. */
export function scaledText(scaled: bigint, scale: number): string {
	const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(scale + 1, '0');
	const cut = digits.length - scale;
	const text = scale === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
	return scaled < 0n ? `-${text}` : text;
}

/** An integer as a number; one beyond 2^53 throws instead of losing a digit. */
export function safeInteger(value: number | bigint, column: string): number {
	const number = Number(value);
	if (Number.isSafeInteger(number)) return number;
	throw new RangeError(
		`column "${column}" holds ${value}, beyond the exact range of a number; cast it to DECIMAL(38, 0) or VARCHAR in the SQL`
	);
}

/** The error for a column whose type has no exact cell. */
export function undecodable(column: string, type: string): TypeError {
	return new TypeError(
		`column "${column}" is ${type}, which has no exact cell; cast it in the SQL (DECIMAL for amounts, BIGINT for counts, VARCHAR for the rest)`
	);
}
