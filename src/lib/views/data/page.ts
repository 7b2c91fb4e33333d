import type { Engine, QueryOptions } from '../../engine/engine';
import { recordTables, schema, type RecordTable } from '../../model/schema';
import { askCoverage, askTableCoverage } from '../../query/lists/coverage';
import {
	askTableCounts,
	askFirstRecords,
	askRecordExtent,
	askRecords,
	type TableCount,
	type RecordRow
} from '../../query/lists/records';
import type { Where } from '../../query/where';
import { countedChoice, type CountedChoice } from '../choice';
import type { TableView } from '../figure';
import type { Page, PageView } from '../page';
import { inSteps } from '../steps';
import { scopeLine } from '../scope';
import type { Selection } from '../selection';
import { coverageFigure } from './coverage';
import { nearestWithRows, type Nearest } from './nearest';
import { previewTable } from './preview';
import { countSentence, rowsIn } from './sentence';
import { spec, tableOf } from './spec';
import { mostYears, tableCoverage, type TableCoverageView } from './table-coverage';
import { formatCount } from '../../util/count';

/** Rows that are shown before a download. */
const previewed = 50;

export interface DataPage extends PageView {
	readonly table: {
		readonly value: RecordTable;
		readonly label: string;
		/** Each with the rows the filters leave of it. */
		readonly choices: readonly CountedChoice<RecordTable>[];
	};
	/** Rows of the chosen table under the filters: what is downloaded. */
	readonly rows: number;
	readonly sentence: string;
	/** Which filter to lift where there is no row. */
	readonly nearest: Nearest | null;
	readonly preview: TableView;
	readonly tables: TableCoverageView;
}

/** 数据: filter records, see the first of them, download all of them. */
export const dataPage: Page<DataPage> = {
	spec,
	defaults: () => Promise.resolve({}),
	async contents(engine, selection, options) {
		const { where, params } = selection;
		const table = tableOf(params);
		const [counts, rows, extent] = await Promise.all([
			askTableCounts(engine, where, options),
			askFirstRecords(engine, table, where, previewed, options),
			askRecordExtent(engine, where, options)
		]);
		const own = counts.filter((count) => count.table === table);
		const { year: years = [] } = where;
		async function rest() {
			const [coverage, held] = await Promise.all([
				askCoverage(engine, { ...where, year: [] }, options),
				askTableCoverage(engine, where, mostYears, options)
			]);
			return {
				figures: [coverageFigure(coverage, years, extent.reports)],
				tables: tableCoverage(coverage, held, counts, {
					asked: years,
					reports: extent.reports
				})
			};
		}
		return inSteps<DataPage, 'tables'>(
			{
				title: '数据',
				scope: scopeLine(extent),
				table: { value: table, label: schema[table].label, choices: choices(counts) },
				rows: rowsIn(own),
				...(await sentences(engine, table, where, own, options)),
				preview: previewTable(table, rows),
				figures: []
			},
			rest
		);
	}
};

/** Every row that is counted, for the download. */
export const allRecords = (
	engine: Engine,
	{ where, params }: Selection,
	options?: QueryOptions
): Promise<readonly RecordRow[]> => askRecords(engine, tableOf(params), where, options);

function choices(counts: readonly TableCount[]): DataPage['table']['choices'] {
	return recordTables.map((id) => {
		const n = rowsIn(counts.filter((count) => count.table === id));
		return countedChoice(id, schema[id].label, n, '当前筛选下没有记录');
	});
}

async function sentences(
	engine: Engine,
	table: RecordTable,
	where: Where,
	counts: readonly TableCount[],
	options?: QueryOptions
): Promise<Pick<DataPage, 'sentence' | 'nearest'>> {
	if (counts.length > 0) return { sentence: countSentence(counts), nearest: null };
	const nearest = await nearestWithRows(engine, table, where, options);
	const hint = nearest ? `；不限${nearest.label}时有${formatCount(nearest.n)}行` : '';
	return { sentence: `没有符合条件的记录${hint}。`, nearest };
}
