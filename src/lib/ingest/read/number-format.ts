import { Exact } from '../../util/exact';

/** Formats that every workbook has without naming them. */
const builtin: Readonly<Record<string, string>> = {
	'#1': '0',
	'#2': '0.00',
	'#3': '#,##0',
	'#4': '#,##0.00',
	'#9': '0%',
	'#10': '0.00%',
	'#14': 'yyyy-m-d',
	'#37': '#,##0',
	'#38': '#,##0',
	'#39': '#,##0.00',
	'#40': '#,##0.00',
	'#41': '#,##0',
	'#42': '#,##0',
	'#43': '#,##0.00',
	'#44': '#,##0.00'
};

/** A format that has no code of its own, as General and text, shows every digit. */
const codeOf = (format: string) => (/^#\d+$/.test(format) ? (builtin[format] ?? '') : format);

/** Digits that a double holds for certain; more are noise of the binary form. */
const certainDigits = 15;

/** A number of a cell as the sheet shows it, digits kept: `1234.5` in `#,##0.00` is `1,234.50`. */
export function printedAs(raw: string, format: string): string {
	if (!/^-?\d*\.?\d+(?:E[+-]?\d+)?$/i.test(raw)) return raw;
	const value = new Exact(raw).toSignificantDigits(certainDigits);
	const [positive = ''] = codeOf(format).split(';');
	const code = positive.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '');
	if (/[ymd]/i.test(code) && !/[#0]/.test(code)) return date(value.toNumber());
	const mask = /[#0?][#0?,]*(?:\.([#0?]*))?/.exec(code);
	if (!mask) return value.toFixed();
	const percent = code.includes('%');
	const scaled = percent ? value.times(100) : value;
	const least = (mask[1] ?? '').replace(/[#?]/g, '').length;
	const most = (mask[1] ?? '').length;
	const text = optional(scaled.toFixed(most), most - least);
	return (mask[0].includes(',') ? grouped(text) : text) + (percent ? '%' : '');
}

/** Drops zeros at the end where the format leaves them open. */
function optional(text: string, open: number): string {
	let shown = text;
	for (let left = open; left > 0 && shown.endsWith('0'); left--) shown = shown.slice(0, -1);
	return shown.replace(/\.$/, '');
}

const grouped = (text: string): string => {
	const [whole = '', part] = text.split('.');
	const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
	return part === undefined ? groups : `${groups}.${part}`;
};

/** Day 1 of a sheet is the first of January 1900; days up to the phantom leap day do not occur in reports. */
function date(day: number): string {
	return new Date(Date.UTC(1899, 11, 30) + Math.floor(day) * 86_400_000).toISOString().slice(0, 10);
}
