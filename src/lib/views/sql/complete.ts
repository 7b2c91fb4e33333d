import type { Column } from '../../model/column';
import { headingOf } from '../../model/headings';
import { schema, tableNames, type TableName } from '../../model/schema';
import { wordOf } from '../data/dictionary';
import { tokensOf, type Token } from './tokens';
import { functions, keywords } from './words';

/** Something that could be written at the caret. */
export interface Option {
	readonly text: string;
	/** What it means, in the readers' words. */
	readonly label: string;
	readonly kind: '表' | '列' | '值' | '关键字' | '函数';
}

/** What could be written, and from where the word before the caret would be replaced. */
export interface Completion {
	readonly from: number;
	readonly options: readonly Option[];
}

const most = 12;

/** What fits the word before the caret: columns of the tables that are named, tables, keywords, functions; within quotes the codes of a column. */
export function complete(sql: string, caret: number): Completion {
	const tokens = tokensOf(sql);
	const inside = tokens.find((token) => holds(token, caret));
	if (inside?.kind === 'comment') return none(caret);
	if (inside) return codes(tokens, inside, sql, caret);
	const word = /[\p{L}\p{N}_]*$/u.exec(sql.slice(0, caret))?.[0] ?? '';
	const from = caret - word.length;
	const owner = /([\p{L}_][\p{L}\p{N}_]*)\.$/u.exec(sql.slice(0, from))?.[1];
	const named = tablesIn(tokens);
	const table = named.get(owner?.toLowerCase() ?? '');
	const all = owner === undefined ? everything(named) : table ? columnsOf(table) : [];
	return { from, options: fitting(all, word) };
}

const none = (from: number): Completion => ({ from, options: [] });

/** Whether the caret stands within a string or a comment. */
function holds({ kind, text, at }: Token, caret: number): boolean {
	if (kind !== 'string' && kind !== 'comment') return false;
	const closed = kind === 'string' ? text.length > 1 && text.endsWith("'") : text.endsWith('*/');
	return at < caret && caret < at + text.length + (closed ? 0 : 1);
}

const columnsOf = (table: TableName): readonly Option[] =>
	Object.keys(schema[table].columns).map((name) => ({
		text: name,
		label: headingOf(table, name),
		kind: '列'
	}));

const everything = (named: ReadonlyMap<string, TableName>): readonly Option[] => [
	...[...new Set(named.values())].flatMap(columnsOf),
	...tableNames.map((name): Option => ({ text: name, label: schema[name].label, kind: '表' })),
	...keywords.map((text): Option => ({ text, label: '', kind: '关键字' })),
	...functions.map((text): Option => ({ text, label: '', kind: '函数' }))
];

/** Those that begin with the word, then those whose meaning has it; each once. */
function fitting(all: readonly Option[], word: string): readonly Option[] {
	const low = word.toLowerCase();
	const begins = all.filter(({ text }) => text.toLowerCase().startsWith(low));
	const means = word === '' ? [] : all.filter(({ label }) => label.includes(word));
	const found = new Map([...begins, ...means].map((option) => [option.text, option]));
	return [...found.values()].filter(({ text }) => text !== word).slice(0, most);
}

/** Tables by the names they go by in a statement: their own, and those they are given. */
function tablesIn(tokens: readonly Token[]): ReadonlyMap<string, TableName> {
	const words = tokens.filter(({ kind }) => kind !== 'comment');
	const found = new Map<string, TableName>();
	for (const [i, { text }] of words.entries()) {
		const table = tableNames.find((name) => name === text.toLowerCase());
		const before = words[i - 1]?.text.toUpperCase() ?? '';
		if (!table || !['FROM', 'JOIN', ','].includes(before)) continue;
		found.set(table, table);
		const next = words[i + 1]?.text.toUpperCase() === 'AS' ? words[i + 2] : words[i + 1];
		if (next?.kind === 'word' && !keywords.includes(next.text.toUpperCase()))
			found.set(next.text.toLowerCase(), table);
	}
	return found;
}

/** The codes of the column that a quoted value is set against. */
function codes(tokens: readonly Token[], inside: Token, sql: string, caret: number): Completion {
	const before = tokens.filter(({ at }) => at < inside.at).reverse();
	const column = before.find(
		({ kind, text }) => kind === 'word' && !/^(?:in|not|like)$/i.test(text)
	)?.text;
	const tables = [...new Set(tablesIn(tokens).values())];
	const owner = tables.find((table) => column !== undefined && column in schema[table].columns);
	if (!owner || column === undefined) return none(caret);
	const { values = {} } = (schema[owner].columns as Readonly<Record<string, Column>>)[column] ?? {};
	const all = Object.entries(values).map(([text, term]): Option => {
		return { text, label: wordOf(term).label, kind: '值' };
	});
	return { from: inside.at + 1, options: fitting(all, sql.slice(inside.at + 1, caret)) };
}
