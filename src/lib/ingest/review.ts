import { byteOrderMark, toLine } from '../util/csv-line';
import { runChecks } from '../checks';
import { weightyByRow } from '../checks/core/weight';
import { schema, recordTables } from '../model/schema';
import { verdicts } from '../model/terms';
import type { Imported } from './reconcile/reconcile';
import { recordsOf } from './reconcile/settle';

const heading = ['文件', '表', '行', '年度', '数值', '原文', '出处', '把握', '读法', '核对'];

/** A sheet to go through by eye: every figure with its place, how sure its reading is, and what contradicts it. */
export function reviewCsv(imports: readonly Imported[]): string {
	const lines = imports.flatMap(linesOf);
	return byteOrderMark + [heading, ...lines].map(toLine).join('');
}

function linesOf({ unit, report, rows, read, questions }: Imported) {
	const records = recordsOf(unit, report, rows);
	const told = weightyByRow(runChecks(records));
	const readings = new Map(read.map((one) => [one.row_id, one]));
	const figures = recordTables.flatMap((table) =>
		rows[table].map((row) => {
			const reading = readings.get(row.row_id);
			return [
				report.source_file,
				schema[table].label,
				row.row_id,
				String(row.year),
				'value' in row ? (row.value ?? '') : '',
				`${row.printed ?? ''}${row.printed_unit ?? ''}`,
				row.locator ?? '',
				reading?.certain ? '确定' : '存疑',
				reading?.why ?? '',
				(told.get(row.row_id) ?? [])
					.map(({ check_id, verdict }) => `${check_id} ${verdicts[verdict]}`)
					.join('；')
			];
		})
	);
	const open = questions.map(({ text, locator, why = '' }) => [
		...[report.source_file, '待定', '', String(report.year), '', text, locator],
		...['存疑', why, '']
	]);
	return [...figures, ...open];
}
