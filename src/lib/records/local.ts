import { recordTables, type RecordTable, type RowOf } from '../model/schema';

/** A report with its rows, as a reader adds it on a device: it is no part of what the site ships. */
export interface LocalReport {
	readonly unit: RowOf<'unit'>;
	readonly report: RowOf<'report'>;
	readonly rows: { readonly [T in RecordTable]: readonly RowOf<T>[] };
}

/** The word that stands behind what rests on such a report. */
export const localWord = '本地';

type AnyRow = { [T in RecordTable]: RowOf<T> }[RecordTable];

const ending = '~local';

/** The id that the n-th local report of an id has among the shipped ones. */
export const localId = (report_id: string, n = 1) => `${report_id}${ending}${n === 1 ? '' : n}`;

/** Whether the id of a report, or of one of its rows, is of a local report. */
export const isLocal = (id: string) => id.includes(ending);

/** The same report under the id of a local one, its rows and what they point to with it, its title marked. */
export function localised({ unit, report, rows }: LocalReport, n = 1): LocalReport {
	const report_id = localId(report.report_id, n);
	const rowId = (id: string) =>
		id.startsWith(`${report.report_id}#`) ? report_id + id.slice(report.report_id.length) : id;
	// Each document numbers its own projects.
	const subject = (id: string) => (id === 'whole' ? id : `${id}~${report.kind}${ending}${n}`);
	const own = (row: AnyRow): AnyRow => {
		const named = { ...row, row_id: rowId(row.row_id), report_id };
		if ('subject' in named) return { ...named, subject: subject(named.subject) };
		if (!('direction' in named)) return named;
		const { target, base } = named;
		return { ...named, target: target && rowId(target), base: base && rowId(base) };
	};
	return {
		unit,
		report: { ...report, report_id, title: marked(report.title) },
		rows: Object.fromEntries(
			recordTables.map((table) => [table, rows[table].map(own)])
		) as unknown as LocalReport['rows']
	};
}

/** A name of what is not shipped. */
export const marked = (name: string) => `${name}（${localWord}）`;
