import { headingOf } from '../../model/headings';
import type { Column, ColumnType, Table } from '../../model/column';
import { schema, tableNames, type TableName } from '../../model/schema';

/** A column as the data dictionary explains it. */
export interface DictionaryColumn {
	readonly name: string;
	readonly heading: string;
	readonly about: string;
	readonly type: string;
	readonly unit: string;
	readonly required: boolean;
	/** Code and word of every value it may have; empty where it is open. */
	readonly terms: readonly (readonly [id: string, word: string])[];
}

export interface DictionaryTable {
	readonly name: TableName;
	readonly label: string;
	readonly about: string;
	readonly key: readonly string[];
	readonly columns: readonly DictionaryColumn[];
}

/** What a column of each type holds, in words. */
export const typeWords = {
	text: '文本',
	integer: '整数',
	amount: '小数，2位',
	number: '小数，至多4位',
	date: '日期'
} as const satisfies Record<ColumnType, string>;

const targets = { region: '行政区划', unit: '单位', report: '报告', row: '各表的行标识' } as const;

/** The data dictionary, from the schema alone. */
export const dictionary = (): readonly DictionaryTable[] =>
	tableNames.map((name) => {
		const { label, about, key, columns }: Table = schema[name];
		return {
			name,
			label,
			about,
			key,
			columns: Object.entries(columns).map(([column, each]) => describe(name, column, each))
		};
	});

function describe(table: TableName, name: string, column: Column): DictionaryColumn {
	const notes = [
		column.about,
		...(column.references ? [`指向${targets[column.references]}`] : []),
		...(column.joint ? ['可用“+”连接多个代码'] : [])
	];
	return {
		name,
		heading: headingOf(table, name),
		about: notes.join('；'),
		type: typeWords[column.type],
		unit: column.unit ?? '',
		required: column.required === true,
		terms: Object.entries(column.values ?? {}).map(([id, term]) => [id, wordWithUnit(term)])
	};
}

/** A term is its word, or an entry with a word and a unit. */
export const wordOf = (term: unknown): { readonly label: string; readonly unit?: string } =>
	typeof term === 'string'
		? { label: term }
		: (term as { readonly label: string; readonly unit: string });

function wordWithUnit(term: unknown): string {
	const { label, unit } = wordOf(term);
	return unit === undefined || unit === '元' ? label : `${label}（${unit}）`;
}
