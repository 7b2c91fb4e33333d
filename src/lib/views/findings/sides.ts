import type { CitedInReport } from '../../query/lists/findings-cited';
import { listed } from '../../util/ids';
import type { CellView } from '../figure';
import { placeWords } from '../provenance/places';
import { opensRecord } from './addresses';
import { itemName, scopeWords } from './names';
import { originWords, printedWords } from './printed';
import { formatCount } from '../../util/count';

/** A row of a report as one side of a finding shows it. */
export interface CitedView {
	readonly key: string;
	readonly item: string;
	/** As printed; opens the row. */
	readonly printed: CellView;
	/** 图表残留数据, else empty. */
	readonly origin: string;
	/** Stage, scope and fund. */
	readonly place: string;
	readonly year: string;
	readonly locator: string;
}

/** One side of a finding: its rows and the documents they stand in. */
export interface SideView {
	readonly rows: readonly CitedView[];
	readonly sources: readonly { readonly title: string; readonly file: string }[];
	/** The places in short: `第101行`, `第36、62行等5处`. */
	readonly locators: string;
	/** All of them. */
	readonly places: string;
}

/** Places named before the rest are counted. */
const named = 2;

export function sideOf(rows: readonly CitedInReport[]): SideView {
	const sources = new Map(rows.map((row) => [row.source_file, row.report_title]));
	const each = listed(rows.map((row) => row.locator ?? '').join(' '));
	const short = placeWords(each.slice(0, named).join(' '));
	return {
		rows: rows.map(citedView),
		sources: [...sources].map(([file, title]) => ({ file, title })),
		locators: each.length > named ? `${short}等${formatCount(each.length)}处` : short,
		places: placeWords(each.join(' '))
	};
}

const citedView = (row: CitedInReport): CitedView => ({
	key: row.row_id,
	item: itemName(row),
	printed: { text: printedWords(row), value: null, ...opensRecord(row.row_id) },
	origin: originWords(row),
	place: scopeWords(row),
	year: `${row.year}年`,
	locator: placeWords(row.locator)
});
