import type { MeasureId } from '../../model/measures';
import { recordTables, type Records, type RecordTable, type RowOf } from '../../model/schema';
import type { Scope, Stage } from '../../model/terms';
import { groupBy } from '../../util/group';
import { figureOf, type Figure } from './figure';

export type Observation = RowOf<'observation'>;
export type RecordRow = { [T in RecordTable]: RowOf<T> }[RecordTable];

/** Which statement of a measure is meant. */
export interface Place {
	readonly year: number;
	readonly stage: Stage;
	readonly scope: Scope;
}

type RowsOf = { readonly [T in RecordTable]: readonly RowOf<T>[] };

/** One report with its rows, found by what they state. */
export interface Sheet extends RowsOf {
	readonly report: RowOf<'report'>;
	/** The stated rows of a measure in a place, all funds together, in the order of the records. */
	stated(measure: MeasureId, place: Place): readonly Observation[];
	/** Every place in which the report states the measure. */
	places(measure: MeasureId): readonly Place[];
}

/** Records indexed by report and by row. */
export interface Book {
	readonly sheets: readonly Sheet[];
	/** The reports of a unit, whatever their year. */
	sheetsOf(unit: string): readonly Sheet[];
	/** The row of an id. */
	row(id: string | null): RecordRow | undefined;
	/** What a measure of a unit has meant since it was last redefined, in a year; undefined where it never was. */
	redefined(measure: MeasureId, unit: string, year: number): RowOf<'series_break'> | undefined;
}

/** Indexes records for the checks. */
export function openBook(records: Records): Book {
	const rows = new Map<string, RecordRow>();
	const bySheet = Object.fromEntries(
		recordTables.map((table) => [table, byReport<RecordRow>(records[table], rows)])
	) as unknown as { readonly [T in RecordTable]: ReadonlyMap<string, readonly RowOf<T>[]> };
	const sheets = records.report.map((report) => openSheet(report, bySheet));
	const byUnit = groupBy(sheets, ({ report }) => report.unit_id);
	return {
		sheets,
		sheetsOf: (unit) => byUnit.get(unit) ?? [],
		row: (id) => (id === null ? undefined : rows.get(id)),
		redefined: (measure, unit, year) =>
			records.series_break
				.filter(({ series, kind }) => series === measure && kind === 'redefined')
				.filter((row) => (row.unit_id === '*' || row.unit_id === unit) && row.from_year <= year)
				.sort((a, b) => b.from_year - a.from_year)[0]
	};
}

function byReport<R extends RecordRow>(table: readonly R[], rows: Map<string, RecordRow>) {
	for (const row of table) rows.set(row.row_id, row);
	return groupBy(table, (row) => row.report_id);
}

function openSheet(
	report: RowOf<'report'>,
	tables: { readonly [T in RecordTable]: ReadonlyMap<string, readonly RowOf<T>[]> }
): Sheet {
	const own = Object.fromEntries(
		recordTables.map((table) => [table, tables[table].get(report.report_id) ?? []])
	) as unknown as RowsOf;
	const index = groupBy(own.observation.filter(isTotal), (row) => keyOf(row.measure, row));
	const places = groupBy([...index.values()].flatMap(first), (row) => row.measure);
	return {
		...own,
		report,
		stated: (measure, place) => index.get(keyOf(measure, place)) ?? [],
		places: (measure) => places.get(measure) ?? []
	};
}

const isTotal = (row: Observation) =>
	row.basis === 'stated' && row.value !== null && row.fund === null;

const first = <R>(rows: readonly R[]): readonly R[] => rows.slice(0, 1);

const keyOf = (measure: string, { year, stage, scope }: Place) =>
	`${measure} ${year} ${stage} ${scope}`;

/** The stated figures of a measure in a place. */
export const figuresAt = (sheet: Sheet, measure: MeasureId, place: Place): readonly Figure[] =>
	sheet.stated(measure, place).map((row) => figureOf(row) as Figure);
