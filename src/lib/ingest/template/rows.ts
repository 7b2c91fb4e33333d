import type { Cell, Document } from '../document';
import { idsOf } from '../../util/ids';
import { columnsOf, owner, templates, type TemplateColumn, type TemplateTable } from './columns';

/** A cell of a template with where it stands, in words. */
export interface Written {
	readonly text: string;
	/** `表“得分”第5行“得分”列`. */
	readonly where: string;
	readonly locator: string;
}

/** A sheet of a template: its headings are those of a table, in any order. */
export interface FilledSheet {
	readonly table: TemplateTable;
	/** Headings that the template does not have. */
	readonly strange: readonly Written[];
	/** Rows in which something of the table itself is written, by the names of columns. */
	readonly rows: readonly ReadonlyMap<TemplateColumn, Written>[];
}

const ownerLabels = Object.values(owner).map(({ label }) => label);

/** The sheets of a document that are a template's. */
export function sheetsOf({ blocks }: Document): readonly FilledSheet[] {
	return blocks.flatMap((block, i) => {
		if (block.kind !== 'table') return [];
		const before = blocks[i - 1];
		const name = before?.kind === 'paragraph' ? before.text : '';
		const sheet = sheetOf(name, block.rows);
		return sheet ? [sheet] : [];
	});
}

function sheetOf(name: string, [head = [], ...rows]: readonly (readonly Cell[])[]) {
	const heads = head.map(({ text }) => text);
	if (!ownerLabels.slice(0, 5).every((label) => heads.includes(label))) return undefined;
	const table = idsOf(templates).find((id) =>
		columnsOf(id).every(({ label, required }) => !required || heads.includes(label))
	);
	if (!table) return undefined;
	const columns = columnsOf(table);
	const of = (label: string) => columns.find((column) => column.label === label);
	const cells = (row: readonly Cell[]) =>
		heads.map((label, i): [TemplateColumn | undefined, Written] => {
			const { text, locator } = row[i] ?? { text: '', locator: row[0]?.locator ?? '' };
			return [of(label), { text, locator, where: whereOf(name, label, locator) }];
		});
	const isStrange = ([column, { where }]: [TemplateColumn | undefined, Written]) =>
		column === undefined && where !== '';
	const known = rows.map(
		(row) => new Map(cells(row).filter((one): one is [TemplateColumn, Written] => !!one[0]))
	);
	return {
		table,
		strange: cells(head)
			.filter(isStrange)
			.flatMap(([, one]) => (one.text === '' ? [] : [one])),
		rows: known.filter(isFilled)
	};
}

/** Something of the table itself is written, not only whose figures they would be. */
const isFilled = (row: ReadonlyMap<TemplateColumn, Written>) =>
	[...row].some(([{ name }, { text }]) => text !== '' && !Object.hasOwn(owner, name));

function whereOf(sheet: string, label: string, locator: string): string {
	const row = /(\d+)$/.exec(locator)?.[1] ?? '';
	return `${sheet && `表“${sheet}”`}第${row}行“${label}”列`;
}
