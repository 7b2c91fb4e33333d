import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricId } from '../../metrics';
import { askBreaks, type BreakRow } from '../../query/lists/breaks';
import { askFixedPanel, type PanelRow } from '../../query/lists/fixed-panel';
import { askParts, type PartRow } from '../../query/lists/parts';
import { askChangeReasons, type ChangeReason } from '../../query/lists/reasons';
import { askReports } from '../../query/lists/reports';
import { askUnits, type UnitRow } from '../../query/lists/units';
import type { Among } from '../../query/among';
import type { Crowd } from '../../query/held';
import { resolveParams } from '../../query/params';
import type { Where } from '../../query/where';
import { groupBy } from '../../util/group';
import { moneyUnit, type MoneyUnit } from '../../util/number';
import { rowIn } from '../row-of';
import { itemIds, type ItemId } from './items';
import { onlySelfEvaluated } from './kinds';
import type { Chosen } from './spec';
import { sourceLine } from '../source';

/** A unit in a year. */
export interface At {
	readonly unit: string;
	readonly year: number;
}

/** Everything the figures of the page are made of, asked once. */
export interface Sangong {
	/** The filters. */
	readonly where: Where;
	readonly chosen: Chosen;
	/** Every unit-year under the filters, by 区划代码 and year. */
	readonly unitYears: readonly At[];
	/** The total of each of them, in the same order. */
	readonly totals: readonly PartRow[];
	/** The rows of each item. */
	readonly parts: ReadonlyMap<string, readonly PartRow[]>;
	readonly fixed: readonly PanelRow[];
	readonly reasons: ReadonlyMap<string, readonly ChangeReason[]>;
	readonly units: ReadonlyMap<string, UnitRow>;
	readonly own: ReadonlySet<string>;
	/** Years that the reader chose, none where all are meant. */
	readonly years: readonly string[];
	/** How many reports were collected under the filters. */
	readonly reports: number;
	/** Units of which nothing but self-evaluations were collected. */
	readonly selfEvaluated: ReadonlySet<string>;
	readonly breaks: readonly BreakRow[];
	readonly money: MoneyUnit;
}

/** Asks for total and parts, their shares and changes, and who they belong to. */
export async function gather(
	engine: Engine,
	where: Where,
	chosen: Chosen,
	options?: QueryOptions
): Promise<Sangong> {
	const params = { stage: chosen.stage, scope: chosen.scope };
	const asked = { measures: ['sangong', ...itemIds.slice(1)] as const, ...params };
	const [rows, fixed, reasons, units, reports, breaks] = await Promise.all([
		askParts(engine, where, asked, options),
		askFixedPanel(engine, where, asked, options),
		askChangeReasons(engine, where, options),
		askUnits(engine, where, options),
		askReports(engine, where, options),
		askBreaks(engine, {}, options)
	]);
	const parts = groupBy(rows, ({ measure }) => measure);
	const totals = parts.get('sangong') ?? [];
	return {
		...{ where, chosen },
		unitYears: totals.map(({ unit, year }) => ({ unit, year })),
		totals,
		parts,
		fixed,
		reasons,
		units: new Map(units.map((row) => [row.unit_id, row])),
		own: new Set(where.unit ?? []),
		years: where.year ?? [],
		reports: reports.length,
		selfEvaluated: onlySelfEvaluated(reports),
		breaks,
		money: moneyUnit(totals.map((row) => row.value))
	};
}

export const keyOf = ({ unit, year }: At) => `${unit}-${year}`;

/** The row of an item in a unit-year; absent where the year is outside what was asked. */
export const partOf = ({ parts }: Pick<Sangong, 'parts'>, id: ItemId, { unit, year }: At) =>
	rowIn(parts.get(id) ?? [], unit, year);

export const valueOf = (all: Pick<Sangong, 'parts'>, id: ItemId, at: At) =>
	partOf(all, id, at)?.value ?? null;

export const changeOf = (all: Pick<Sangong, 'parts'>, id: ItemId, at: At) =>
	partOf(all, id, at)?.change ?? null;

/** The question that the values of a metric answer, narrowed to some of them. */
export const crowdOf = (
	{ where, chosen: { stage, scope } }: Sangong,
	metric: MetricId,
	among: Among
): Crowd => ({ metric, where, params: resolveParams(metric, { stage, scope }), among });

export const nameOf = ({ units }: Pick<Sangong, 'units'>, unit: string) =>
	units.get(unit)?.short_name ?? unit;

export const sourceOf = ({ reports }: Pick<Sangong, 'reports'>) => sourceLine(reports);
