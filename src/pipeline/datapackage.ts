import type { Column, ColumnType, Table } from '../lib/model/column';
import { schema, tableNames, type TableName } from '../lib/model/schema';

const fieldTypes = {
	text: 'string',
	integer: 'integer',
	amount: 'number',
	number: 'number',
	date: 'date'
} as const satisfies Record<ColumnType, string>;

const keys = { region: 'region_code', unit: 'unit_id', report: 'report_id' } as const;

const about = {
	profile: 'tabular-data-package',
	name: 'jiheng',
	title: '绩衡：公共机构预决算与绩效自评数据',
	description: '金额以元为单位，精确到分；缺失值均注明原因；每个数字均注明出处。'
} as const;

/** The description of the records as a Frictionless Data Package, from the schema alone. */
export function dataPackage() {
	// A computed table has no CSV: its rows stand in the compiled snapshot.
	const source = (table: Table, file: object) => (table.computed ? { data: [] } : file);
	return {
		...about,
		resources: tableNames.map((name) =>
			resource(name, schema[name], source(schema[name], fileOf(name)))
		)
	};
}

/** The text of `datapackage.json`. */
export const dataPackageText = () => JSON.stringify(dataPackage(), null, '\t') + '\n';

/** Size and SHA-256 of a published CSV. */
export interface PublishedFile {
	readonly bytes: number;
	readonly sha256: string;
}

/** The description of the CSVs for spreadsheets: every table, with version, size and hash. */
export function publishedPackage(
	version: string,
	files: Readonly<Record<TableName, PublishedFile>>
) {
	return {
		...about,
		version,
		description: `${about.description}以“= + - @”开头的文本前加撇号，以免被电子表格当作公式。`,
		resources: tableNames.map((name) =>
			resource(name, schema[name], { ...fileOf(name), ...fixity(files[name]) })
		)
	};
}

const fileOf = (name: string) => ({ path: `${name}.csv`, format: 'csv', encoding: 'utf-8' });

const fixity = ({ bytes, sha256 }: PublishedFile) => ({
	dialect: { lineTerminator: '\r\n' },
	bytes,
	hash: `sha256:${sha256}`
});

function resource<S extends object>(name: string, table: Table, source: S) {
	return {
		profile: 'tabular-data-resource',
		name,
		title: table.label,
		description: table.about,
		...source,
		schema: {
			fields: Object.entries(table.columns).map(([column, each]) => field(column, each)),
			missingValues: [''],
			primaryKey: table.key,
			...foreignKeys(name, table)
		}
	};
}

function field(name: string, { type, about, unit, required, values, joint }: Column) {
	const ids = values && Object.keys(values);
	const allowed = ids && (joint ? { pattern: jointPattern(ids) } : { enum: ids });
	return {
		name,
		type: fieldTypes[type],
		description: about,
		...(unit === undefined ? {} : { unit }),
		...(values === undefined ? {} : { terms: values }),
		...(required || allowed ? { constraints: { ...(required && { required }), ...allowed } } : {})
	};
}

const jointPattern = (ids: readonly string[]) => `(${ids.join('|')})(\\+(${ids.join('|')}))*`;

/** References to a row may lead to any record table, which Frictionless cannot say; validation checks them. */
function foreignKeys(table: string, { columns }: Table) {
	const found = Object.entries(columns).flatMap(([fields, { references }]) =>
		references === undefined || references === 'row'
			? []
			: [
					{
						fields,
						reference: {
							resource: references === table ? '' : references,
							fields: keys[references]
						}
					}
				]
	);
	return found.length > 0 ? { foreignKeys: found } : {};
}
