import type { Engine, QueryOptions } from '../../engine/engine';
import { metrics, type MetricId } from '../../metrics';
import type { Metric } from '../../metrics/metric';
import { ask } from '../../query/ask';
import { askUnits } from '../../query/lists/units';
import { resolveParams } from '../../query/params';
import type { Answer } from '../../query/question';
import { chosenUnit } from '../../util/money-unit';
import { absenceCounts } from '../absences';
import {
	changeCell,
	changeRateCell,
	columnUnit,
	countCell,
	operandCell,
	textCell,
	valueCell
} from '../cells';
import type { CellView, ColumnView, TableView } from '../figure';
import { operandsIn } from '../operands';
import { metricTitle } from '../title';
import { weighed } from '../weighed';
import { changeOf, questionOf } from './statement';
import { formatCount } from '../../util/count';

/** Rows that are drawn; the data page has all of them. */
export const most = 200;

/** What a metric's statement answered. */
export interface Computed {
	readonly table: TableView;
	/** How many rows, of which how many have no value and why. */
	readonly notes: readonly string[];
}

type Row = Answer<MetricId, 'unit' | 'year'>;

/** A column of the answer and its cell of a row. */
interface Field extends ColumnView {
	readonly cell: (row: Row) => CellView;
}

/** Runs the statement of a card on an engine: the usual choices, every unit and year. */
export async function runMetric(
	engine: Engine,
	id: MetricId,
	options?: QueryOptions
): Promise<Computed> {
	const rows = await ask(engine, questionOf(id), options);
	const units = await askUnits(engine, {}, options);
	const names = new Map(units.map(({ unit_id, short_name }) => [unit_id, short_name]));
	const shown = rows.slice(0, most);
	const table = tableOf(id, shown, fieldsOf(id, shown, names));
	return { table: await weighed(engine, table, options), notes: notesOf(rows) };
}

function tableOf(id: MetricId, rows: readonly Row[], fields: readonly Field[]): TableView {
	const title = metricTitle(id, resolveParams(id));
	const of = id === 'year_on_year' ? metricTitle(changeOf, resolveParams(changeOf)) : '';
	return {
		caption: `${of}${title} · 全部单位和年度`,
		columns: fields.map(({ key, label, unit, align }) => ({
			...{ key, label, align },
			...(unit ? { unit } : {})
		})),
		rows: rows.map((row, i) => ({
			key: `${row.unit} ${row.year} ${i}`,
			cells: fields.map(({ cell }) => cell(row))
		}))
	};
}

function fieldsOf(
	id: MetricId,
	rows: readonly Row[],
	names: ReadonlyMap<string, string>
): readonly Field[] {
	return [
		word('unit', '单位', (row) => names.get(row.unit) ?? row.unit),
		word('year', '年度', (row) => String(row.year)),
		...facetsOf(metrics[id]),
		...(id === 'year_on_year' ? changeFields() : valueFields(id, rows)),
		figure('n', 'n', '', ({ n }) => countCell(n))
	];
}

const word = (key: string, label: string, text: (row: Row) => string): Field => ({
	...{ key, label, align: 'start' },
	cell: (row) => textCell(text(row))
});

const figure = (key: string, label: string, unit: string, cell: Field['cell']): Field => ({
	...{ key, label, unit, align: 'end', cell }
});

/** What tells the rows of one unit and year apart. */
function facetsOf({ formula }: Metric): readonly Field[] {
	const facet = (label: string, ...keys: readonly string[]) => [
		word('facet', label, (row) =>
			keys
				.map((key) => String((row as FacetRow)[key] ?? ''))
				.join(' ')
				.trim()
		)
	];
	if (formula.kind === 'line') return facet('科目', 'code', 'line');
	if (formula.kind === 'indicator') return facet('指标', 'level3');
	return formula.kind === 'score' && formula.read === 'part_rate'
		? facet('部分', 'part_label')
		: [];
}

type FacetRow = Row & Readonly<Record<string, unknown>>;

/** The value, and what was divided by what where a formula has two sides. */
function valueFields(id: MetricId, rows: readonly Row[]): readonly Field[] {
	const { money, unit } = columnUnit(
		id,
		rows.map(({ value }) => value)
	);
	const sides = operandsIn(id, resolveParams(id));
	const operand = (key: 'numerator' | 'denominator', label: string) => {
		const of = sides?.[key].unit ?? '元';
		const shown = of === '元' ? money : undefined;
		return figure(key, label, shown ?? of, (row) => operandCell(row, key, shown));
	};
	return [
		figure('value', metrics[id].label, unit, (row) => valueCell(id, row, money)),
		...(sides ? [operand('numerator', '分子'), operand('denominator', '分母')] : [])
	];
}

/** A change is asked of an amount: the change and its rate. */
function changeFields(): readonly Field[] {
	const money = chosenUnit();
	return [
		figure('value', '比上年', money, (row) => changeCell(row, money)),
		figure('rate', '增减率', '%', (row) =>
			changeRateCell(row as Answer<'year_on_year', 'unit' | 'year'>)
		)
	];
}

function notesOf(rows: readonly Row[]): readonly string[] {
	const missing = rows.flatMap(({ absence }) => absence ?? []);
	const without =
		missing.length === 0
			? ''
			: `，${formatCount(missing.length)}行无值（${absenceCounts(missing)}）`;
	return [
		`共${formatCount(rows.length)}行，${formatCount(rows.length - missing.length)}行有值${without}；n：所需的数俱全的计1。`,
		...(rows.length > most ? [`只列前${most}行，其余可在“数据”页下载。`] : [])
	];
}
