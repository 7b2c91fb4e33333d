import { bases, entityScopes, reportKinds } from '../../model/terms';
import type { SourceRow } from '../../query/lists/sources';
import { isLocal } from '../../records/local';
import type { CellView } from '../figure';
import { opensRecord } from '../findings/addresses';
import { itemName, scopeWords } from '../findings/names';
import { printedWords } from '../findings/printed';
import { placeWords } from './places';

/** A document and the places in it that a figure rests on. */
export interface SourceView {
	readonly report: string;
	readonly title: string;
	/** Whether it was added on this device. */
	readonly local: boolean;
	/** `2024年部门决算 · 部门汇总`. */
	readonly about: string;
	readonly file: string;
	readonly sha256: string;
	/** A date, or 未注明. */
	readonly published: string;
	readonly url: string | null;
	readonly rows: readonly {
		readonly key: string;
		/** Opens the record. */
		readonly item: CellView;
		/** Year, stage, scope and fund. */
		readonly of: string;
		/** As it is printed, with its unit. */
		readonly printed: string;
		readonly place: string;
		readonly basis: string;
	}[];
	/** Rows that are not named one by one. */
	readonly more: number;
}

/** Rows of one document that are named; a group's sum rests on many. */
const most = 12;

export function sourceViews(rows: readonly SourceRow[]): readonly SourceView[] {
	return [...new Set(rows.map((row) => row.report_id))].flatMap((report) => {
		const own = rows.filter((row) => row.report_id === report);
		const [first] = own;
		if (!first) return [];
		return [
			{
				report,
				title: first.title,
				local: isLocal(report),
				about: `${first.report_year}年${reportKinds[first.kind]} · ${entityScopes[first.entity_scope]}`,
				file: first.source_file,
				sha256: first.sha256,
				published: first.published_on ?? '未注明',
				url: first.url,
				rows: own.slice(0, most).map(rowView),
				more: Math.max(0, own.length - most)
			}
		];
	});
}

const rowView = (row: SourceRow): SourceView['rows'][number] => ({
	key: row.row_id,
	item: {
		text: itemName(row),
		value: null,
		rows: row.row_id,
		...opensRecord(row.row_id)
	},
	of: [`${row.year}年`, scopeWords(row)].filter(Boolean).join(' · '),
	printed: printedWords(row),
	place: placeWords(row.locator),
	basis: row.basis === null ? '' : bases[row.basis]
});
