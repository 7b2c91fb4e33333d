import { recordTables, type Records } from '../../src/lib/model/schema';
import type { LocalReport } from '../../src/lib/records/local';

/** One report of a package, as a reader of a device would add it. */
export function reportIn(records: Records, id: string): LocalReport {
	const report = records.report.find(({ report_id }) => report_id === id);
	const unit = records.unit.find(({ unit_id }) => unit_id === report?.unit_id);
	if (!report || !unit) throw new Error(`no report ${id}`);
	const rows = recordTables.map((table) => [
		table,
		(records[table] as readonly { report_id: string }[]).filter((row) => row.report_id === id)
	]);
	return { unit, report, rows: Object.fromEntries(rows) as LocalReport['rows'] };
}

/** The package without a report; its unit goes where it has no other. */
export function withoutReport(records: Records, id: string): Records {
	const report = records.report.filter(({ report_id }) => report_id !== id);
	const tables = recordTables.map((table) => [
		table,
		(records[table] as readonly { report_id: string }[]).filter((row) => row.report_id !== id)
	]);
	return {
		...records,
		...(Object.fromEntries(tables) as Partial<Records>),
		report,
		unit: records.unit.filter(({ unit_id }) => report.some((one) => one.unit_id === unit_id))
	};
}
