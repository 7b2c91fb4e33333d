/** One line of a CSV for spreadsheets: RFC 4180, CRLF, no cell that a spreadsheet would run as a formula. */
export function toLine(texts: readonly string[]): string {
	return texts.map((text) => quote(neutralise(text))).join(',') + '\r\n';
}

/** What a CSV file begins with, so that Excel and WPS read it as UTF-8. */
export const byteOrderMark = '\uFEFF';

/** A text that begins like a formula is taken for one; an apostrophe before it prevents that. A lone sign is none. */
function neutralise(text: string): string {
	return /^[=+\-@\t\r]./s.test(text) && !isNumber(text) ? `'${text}` : text;
}

function isNumber(text: string): boolean {
	return /^[+-]?\d+(?:\.\d+)?$/.test(text);
}

function quote(text: string): string {
	return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
