import type { Block, Cell } from '../document';
import { isElement, parse, textOf as allText, type Element } from './dom';
import { printedAs } from './number-format';
import { blocksOfSheet } from './sheet';
import { tidy } from './tidy';
import { Obstacle } from './unreadable';
import { unzip } from './zip';

const needed =
	/^xl\/(?:workbook|styles|sharedStrings|_rels\/workbook|worksheets\/[^/]+)\.xml(?:\.rels)?$/;

/** Blocks of the shown sheets of a workbook: sheet 2 is page 2 of its places, rows are numbered as on the sheet. */
export function blocksOfXlsx(bytes: Uint8Array): readonly Block[] {
	const parts = unzip(bytes, (name) => needed.test(name));
	const xml = (name: string) => elements(new TextDecoder().decode(parts[name] ?? new Uint8Array()));
	const targets = new Map(
		all(xml('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attribs }) => [
			attribs.Id,
			(attribs.Target ?? '').replace(/^\/?(?:xl\/)?/, 'xl/')
		])
	);
	const strings = all(xml('xl/sharedStrings.xml'), 'si').map(textOf);
	const formats = formatsOf(xml('xl/styles.xml'));
	const sheets = all(xml('xl/workbook.xml'), 'sheet');
	if (sheets.length === 0) throw new Obstacle('damaged');
	return sheets.flatMap(({ attribs }, index) => {
		if (attribs.state !== undefined && attribs.state !== 'visible') return [];
		const rows = all(xml(targets.get(attribs['r:id']) ?? ''), 'row').map((row) =>
			cellsOf(row, index + 1, strings, formats)
		);
		const blocks = blocksOfSheet(rows);
		return blocks[0]?.kind === 'table' ? [title(attribs.name ?? '', index + 1), ...blocks] : blocks;
	});
}

const title = (name: string, sheet: number): Block => ({
	kind: 'paragraph',
	text: tidy(name),
	places: [{ from: 0, locator: `p${sheet}` }]
});

const elements = (xml: string) => parse(xml, true).filter(isElement);

/** Elements of a name, without the prefix that some writers put before it. */
function all(nodes: readonly Element[], name: string): readonly Element[] {
	return nodes.flatMap((node) =>
		local(node) === name ? [node] : all(node.children.filter(isElement), name)
	);
}

const local = ({ name }: Element) => name.replace(/^\w+:/, '');

/** Text without the readings that stand above characters. */
const textOf = (node: Element): string => allText(node.children, (name) => /\brPh$/.test(name));

/** The number format of each cell style. */
function formatsOf(styles: readonly Element[]): readonly string[] {
	const codes = new Map(
		all(styles, 'numFmt').map(({ attribs }) => [attribs.numFmtId, attribs.formatCode ?? ''])
	);
	const cells = all(styles, 'cellXfs').flatMap((node) => all([node], 'xf'));
	return cells.map(({ attribs }) => codes.get(attribs.numFmtId) ?? `#${attribs.numFmtId ?? '0'}`);
}

function cellsOf(
	row: Element,
	sheet: number,
	strings: readonly string[],
	formats: readonly string[]
): readonly Cell[] {
	const cells: Cell[] = [];
	const locator = `p${sheet}:t${sheet}:r${row.attribs.r ?? '1'}`;
	for (const cell of all([row], 'c')) {
		const column = columnOf(cell.attribs.r ?? '') ?? cells.length;
		while (cells.length < column) cells.push({ text: '', locator });
		const value = all([cell], 'v')[0] ?? all([cell], 'is')[0];
		const raw = value ? textOf(value) : '';
		const format = formats[Number(cell.attribs.s ?? 0)] ?? '';
		cells[column] = { text: tidy(shown(cell.attribs.t ?? 'n', raw, format, strings)), locator };
	}
	return cells;
}

function shown(type: string, raw: string, format: string, strings: readonly string[]): string {
	if (type === 's') return strings[Number(raw)] ?? '';
	if (type === 'n') return printedAs(raw, format);
	return type === 'b' ? (raw === '1' ? '是' : '否') : type === 'e' ? '' : raw;
}

/** `AB12` is column 27; a sheet has no more than 16 384. */
function columnOf(reference: string): number | undefined {
	const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
	if (letters === undefined) return undefined;
	const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return Math.min(number, 16_384) - 1;
}
