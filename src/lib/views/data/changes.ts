import { headingOf } from '../../model/headings';
import { schema } from '../../model/schema';
import type { ChangeLog, LoggedVersion, RowChange, TableChange } from '../../records/changes';
import { formatCount } from '../../util/count';

/** A version of the records as readers are told of it. */
export interface VersionView {
	/** As it stands beside every figure. */
	readonly version: string;
	readonly date: string;
	/** `新增报告15份；分类支出新增1180行、…`. */
	readonly sentence: string;
	/** How many reports are new, and the first of them; one that is no longer held has no title. */
	readonly newReports: number;
	readonly reports: readonly { readonly id: string; readonly title: string | null }[];
	readonly rows: readonly ChangedRow[];
	/** Changed rows beyond those listed. */
	readonly more: number;
}

/** A row that was changed or withdrawn, cell by cell. */
export interface ChangedRow {
	readonly key: string;
	/** `打印的比率与变动 652300-gsl-2024-final#claim-3（更正）`. */
	readonly title: string;
	readonly cells: readonly {
		readonly heading: string;
		readonly before: string;
		readonly after: string;
	}[];
}

export interface ChangesView {
	/** The newest first. */
	readonly versions: readonly VersionView[];
	/** How the log stands to the version that is shown; null where it ends with it. */
	readonly note: string | null;
}

/** Rows, and new reports, that are listed of a version; all of them stand in the file. */
const most = 100;

/** Titles of reports by their ids. */
type Titles = ReadonlyMap<string, string>;

/** What changed between versions of the records, for a site of this data version in full. */
export function changesView(
	{ versions, complete }: ChangeLog,
	current: string,
	titles: Titles = new Map()
): ChangesView {
	const last = versions.at(-1);
	return {
		versions: versions.map((version) => versionView(version, titles)).reverse(),
		note:
			last === undefined
				? '这一数据包没有变更记录。'
				: last.version === current
					? null
					: `当前数据版本 ${current.slice(0, 12)} ${complete ? '的记录与所列最近版本完全相同，差别只在核对规则或数据结构' : '的记录与所列最近版本不同，变更尚未记入'}。`
	};
}

function versionView(
	{ version, date, tables, reports, rows }: LoggedVersion,
	titles: Titles
): VersionView {
	const said = [
		...(reports.length > 0 ? [`新增报告${formatCount(reports.length)}份`] : []),
		...tables.filter(({ table }) => table !== 'report' || reports.length === 0).map(tableWords)
	];
	return {
		version: version.slice(0, 12),
		date,
		sentence: `${said.join('；')}。`,
		newReports: reports.length,
		reports: reports.slice(0, most).map((id) => ({ id, title: titles.get(id) ?? null })),
		rows: rows.slice(0, most).map(changedRow),
		more: Math.max(0, rows.length - most)
	};
}

/** `分类支出新增1180行、更正2行`. */
function tableWords({ table, added, changed, withdrawn }: TableChange): string {
	const counts = [
		['新增', added],
		['更正', changed],
		['撤回', withdrawn]
	] as const;
	const said = counts.filter(([, n]) => n > 0).map(([word, n]) => `${word}${formatCount(n)}行`);
	return `${schema[table].label}${said.join('、')}`;
}

const kinds = { changed: '更正', withdrawn: '撤回' } as const;

const changedRow = ({ table, key, kind, cells }: RowChange): ChangedRow => ({
	key: `${table} ${key}`,
	title: `${schema[table].label} ${key}（${kinds[kind]}）`,
	cells: cells.map(({ column, before, after }) => ({
		heading: headingOf(table, column),
		before,
		after
	}))
});
