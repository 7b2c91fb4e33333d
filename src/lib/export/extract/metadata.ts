import { schema } from '../../model/schema';
import { longFields } from '../../views/data/long';
import type { Context, Extract } from './extract';
import { headerOf } from './tables';

const types = {
	text: 'string',
	integer: 'integer',
	amount: 'number',
	number: 'number',
	date: 'date'
} as const;

/** `metadata.json`: what the rows are, of which filters and version, and every column with its type and unit. */
export function metadataText(extract: Extract, { reports, findings }: Context): string {
	const { table, rows, filters, address, scope, version, fullVersion } = extract;
	const metadata = {
		title: '绩衡：公共机构预决算与绩效自评数据',
		table,
		label: schema[table].label,
		about: schema[table].about,
		version: fullVersion,
		url: address,
		filters: Object.fromEntries(filters.map(({ id, codes }) => [id, codes])),
		scope,
		counts: { rows, reports: reports.length, findings: findings.length },
		files: {
			'data.csv': '数据',
			'dictionary.csv': '指标说明',
			'sources.csv': '来源',
			'findings.csv': '核对'
		},
		csv: { encoding: 'utf-8', bom: true, lineTerminator: '\r\n', quoting: 'RFC 4180' },
		columns: longFields(table, version).map((field) => ({
			name: headerOf(field),
			type: types[field.type],
			...(field.unit ? { unit: field.unit } : {}),
			description: field.about
		}))
	};
	return `${JSON.stringify(metadata, null, '\t')}\n`;
}
