import { isNumeric, type SqlResult } from '../views/sql/types';
import { mediaTypes } from './extract/extract';
import { sheetCsv } from './extract/sheet-csv';
import type { Sheet } from './xlsx/sheet';
import { workbook } from './xlsx/workbook';
import { fileName } from './file-name';
import { formatCount } from '../util/count';

/** What was asked, and where. */
export interface Asked {
	readonly sql: string;
	readonly version: string;
	readonly address: string;
}

/** The answer to a statement as a file; the workbook says on a second sheet what was asked. */
export function resultFile(format: 'xlsx' | 'csv', result: SqlResult, asked: Asked): Blob {
	const sheet: Sheet = {
		name: '数据',
		columns: result.columns.map((column) => ({
			label: column.name,
			kind: isNumeric(column) ? 'number' : 'text'
		})),
		rows: result.rows
	};
	const part = format === 'csv' ? sheetCsv(sheet) : workbook([sheet, aboutSheet(result, asked)]);
	return new Blob([part], { type: mediaTypes[format] });
}

/** The name of that file, which says how many rows it has where those are not all. */
export function resultName(
	format: 'xlsx' | 'csv',
	{ rows, total }: SqlResult,
	version: string
): string {
	const cut = total > rows.length ? `前${formatCount(rows.length)}行` : undefined;
	return fileName(['SQL查询结果', cut, version], format);
}

const aboutSheet = ({ rows, total }: SqlResult, { sql, version, address }: Asked): Sheet => ({
	name: '说明',
	columns: ['项目', '内容'].map((label) => ({ label, kind: 'text' })),
	rows: [
		['语句', sql],
		[
			'行数',
			total > rows.length
				? `共${formatCount(total)}行，此处为前${formatCount(rows.length)}行`
				: String(total)
		],
		['数据版本', version],
		['网址', address],
		['收录范围', '仅为已收录范围，不代表全省或全国']
	]
});
