import { strToU8, zipSync, type Zippable } from 'fflate';
import { escaped } from '../../util/xml';
import { letters, sheetXml, type Sheet } from './sheet';
import { stylesXml } from './styles';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The type of the file. */
export const workbookType = `${spreadsheet}.sheet`;

/** What a workbook must know of a sheet before its rows. */
export type SheetFrame = Pick<Sheet, 'name' | 'columns'> & { readonly count: number };

/** Every file carries this date, so that the same sheets give the same bytes. */
export const packed = new Date(1980, 0, 1);

/** Where the n-th sheet stands within the workbook. */
export const sheetPart = (index: number) => `xl/worksheets/sheet${index + 1}.xml`;

/** A workbook of these sheets: the same sheets give the same bytes. */
export function workbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
	const parts = {
		...frameParts(sheets.map((sheet) => ({ ...sheet, count: sheet.rows.length }))),
		...Object.fromEntries(sheets.map((sheet, i) => [sheetPart(i), sheetXml(sheet)]))
	};
	const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
	return new Uint8Array(zipSync(Object.fromEntries(files) as Zippable, { mtime: packed }));
}

/** Everything of a workbook but its sheets. */
export function frameParts(sheets: readonly SheetFrame[]): Readonly<Record<string, string>> {
	return {
		'[Content_Types].xml': contentTypes(sheets),
		'_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
		'xl/workbook.xml': bookXml(sheets, sheetNames(sheets)),
		'xl/_rels/workbook.xml.rels': relations([
			...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
			['styles', 'styles.xml']
		]),
		'xl/styles.xml': stylesXml
	};
}

/** Names as a workbook allows them, each once. */
function sheetNames(sheets: readonly SheetFrame[]): readonly string[] {
	const taken = new Set<string>();
	return sheets.map(({ name }, i) => {
		const short = name.replace(/[\\/?*:[\]']/g, ' ').slice(0, 28) || `表${i + 1}`;
		const own = taken.has(short) ? `${short}${i + 1}` : short;
		taken.add(own);
		return own;
	});
}

function bookXml(sheets: readonly SheetFrame[], names: readonly string[]): string {
	const each = names.map(
		(name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`
	);
	// Without this name some programs do not show the filter of a sheet.
	const filters = sheets.map(
		({ columns, count }, i) =>
			`<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">'${escaped(names[i] ?? '')}'!$A$1:$${letters(columns.length - 1)}$${count + 1}</definedName>`
	);
	return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
}

const relations = (targets: readonly (readonly [type: string, target: string])[]) =>
	`${head}<Relationships xmlns="${packaged}/relationships">${targets
		.map(
			([type, target], i) =>
				`<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`
		)
		.join('')}</Relationships>`;

function contentTypes(sheets: readonly SheetFrame[]): string {
	const parts = [
		['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
		['/xl/styles.xml', `${spreadsheet}.styles+xml`],
		...sheets.map((_, i) => [`/${sheetPart(i)}`, `${spreadsheet}.worksheet+xml`])
	];
	const overrides = parts.map(
		([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`
	);
	return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}
