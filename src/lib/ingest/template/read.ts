import { reportKinds, type EntityScope, type ReportKind, type UnitType } from '../../model/terms';
import type { Candidate } from '../candidate';
import type { Document } from '../document';
import { unitIn, type Identity, type Known } from '../identify/identify';
import type { Question } from '../question';
import { parseCell } from './cell';
import { owner, templates, type TemplateColumn } from './columns';
import { draftOf, type FilledRow } from './draft';
import { sheetsOf, type FilledSheet, type Written } from './rows';

/** What a filled template gives: whose figures, and the figures; or what is wrong, cell by cell. */
export interface Filled {
	readonly identity?: Required<Identity>;
	readonly candidates: readonly Candidate[];
	readonly problems: readonly Question[];
}

type Row = ReadonlyMap<TemplateColumn, Written>;

/** Reads a template that a person filled; undefined for a document that is none. */
export function readTemplate(document: Document, known: Known): Filled | undefined {
	const sheets = sheetsOf(document);
	if (sheets.length === 0) return undefined;
	const [first] = sheets.flatMap(({ rows }) => rows);
	if (!first) return { candidates: [], problems: [blank(document.name)] };
	const problems: Question[] = sheets.flatMap(({ strange }) =>
		strange.map((cell) => question(cell, '不是模板的列，请删去这一列，或改回模板的列名'))
	);
	const tell = (cell: Written, problem: string) => problems.push(question(cell, problem));
	const identity = identityOf(first, known, tell);
	for (const { rows } of sheets) for (const row of rows) sameOwner(row, first, tell);
	const year = identity?.year ?? 0;
	const candidates = sheets.flatMap((sheet) =>
		sheet.rows.flatMap((row) => candidateOf(sheet, row, year, tell))
	);
	return { ...(identity ? { identity } : {}), candidates, problems };
}

type Tell = (cell: Written, problem: string) => unknown;

const blank = (name: string): Question => ({
	about: 'cell',
	text: `${name}是空白模板，没有填任何数字：请从第2行起逐行填写，再导入`,
	locator: ''
});

const question = ({ text, where, locator }: Written, problem: string): Question => ({
	about: 'cell',
	text: `${where}：${text === '' ? '' : `“${text}”`}${problem}`,
	locator
});

/** The cells of a row as records hold them; what is wrong is told, and then there is nothing. */
function valuesOf(row: Row, tell: Tell, of: (name: string) => boolean): FilledRow | undefined {
	let sound = true;
	const values: Record<string, string | number | null> = {};
	for (const [column, cell] of row) {
		if (!of(column.name)) continue;
		const parsed = parseCell(column, cell.text);
		if ('value' in parsed) values[column.name] = parsed.value;
		else {
			tell(cell, parsed.problem);
			sound = false;
		}
	}
	return sound ? values : undefined;
}

const isOwner = (name: string) => Object.hasOwn(owner, name);

function identityOf(row: Row, known: Known, tell: Tell): Required<Identity> | undefined {
	const values = valuesOf(row, tell, isOwner);
	if (!values) return undefined;
	const code = String(values.region_code);
	const region = known.gazette.byCode.get(code);
	if (!region) {
		tell(at(row, 'region_code'), '不是区划代码，请照 GB/T 2260 写六位数字，如 410300');
		return undefined;
	}
	const [name, type] = [String(values.unit_name), values.type as UnitType];
	const [year, kind] = [Number(values.report_year), values.kind as ReportKind];
	return {
		...{ unit: unitIn({ name, type }, region, known), year, kind },
		title: `${name}${year}年度${reportKinds[kind]}`,
		entity_scope: (values.entity_scope as EntityScope | null) ?? 'department',
		evaluator: 'self'
	};
}

/** One template is one report: what a later row says of its owner is what the first says. */
function sameOwner(row: Row, first: Row, tell: Tell): void {
	for (const [{ name, label }, cell] of row) {
		if (!isOwner(name) || cell.text === '') continue;
		if (cell.text !== at(first, name).text)
			tell(
				cell,
				`与首行不同：一份模板只填一个单位、一个年度、一种文件，${label}请与首行一致或留空`
			);
	}
}

function candidateOf(sheet: FilledSheet, row: Row, year: number, tell: Tell): Candidate[] {
	const values = valuesOf(row, tell, (name) => !isOwner(name));
	if (!values) return [];
	const [place] = row.values();
	const drafted = draftOf(sheet.table, { ...empty(sheet), ...values }, place?.locator ?? '', year);
	if (!('problem' in drafted)) return [drafted];
	tell(at(row, drafted.column), drafted.problem);
	return [];
}

/** Columns may be taken out of a template. */
const empty = ({ table }: FilledSheet): FilledRow =>
	Object.fromEntries(templates[table].map((name) => [name, null]));

/** The cell of a column; a column that was taken out of the template has an empty one. */
function at(row: Row, name: string): Written {
	const found = [...row].find(([column]) => column.name === name)?.[1];
	const [any] = row.values();
	return found ?? { text: '', where: any?.where ?? '', locator: any?.locator ?? '' };
}
