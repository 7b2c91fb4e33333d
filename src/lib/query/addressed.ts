import type { DimensionId } from '../dimensions';
import { metrics, type MetricId } from '../metrics';
import type { Metric } from '../metrics/metric';
import { perObject } from '../util/per-object';
import { metricWriter, type MetricAddress } from './address';
import { resolveParams } from './params';
import { isByUnitYear, type Question, type Value } from './question';
import type { Where } from './where';

type Asked = Question & { readonly of?: MetricId };
type Row = Pick<Value, 'numerator_rows'> & Readonly<Record<string, unknown>>;

interface Addressed {
	readonly address: string;
}

/** Gives every row of an answer its address: the question narrowed to that one value. */
export function addressed<R extends Row>(
	question: Asked,
	rows: readonly R[]
): readonly (R & Addressed)[] {
	const { metric } = question;
	const of = metric === 'year_on_year' ? (question.of ?? 'expenditure') : undefined;
	const params = resolveParams(of ?? metric, question.params ?? {});
	const write = metricWriter({ metric, ...(of ? { of } : {}), params });
	const named = (row: R) => {
		const where = narrowed(question, row, of !== undefined);
		return { ...row, address: write({ where, ...facetOf(metric, row) }) };
	};
	if (!isByUnitYear(question)) return rows.map(named);
	// Rows that are picked out of a held answer are the same ones whatever is filtered.
	const key = JSON.stringify([metric, of, params]);
	const kept = given.get(key) ?? perObject((row: Row) => named(row as R));
	given.set(key, kept);
	return rows.map(kept) as (R & Addressed)[];
}

/** What gives rows their addresses, by what these are of: a row has each made once. */
const given = new Map<string, (row: Row) => Row & Addressed>();

/** The ids a row was grouped by, beside what the question chose; a unit alone says all that its type or place would. */
function narrowed({ by, where }: Asked, row: Row, change: boolean): Where {
	const grain: readonly DimensionId[] = change ? [...by, 'unit', 'year'] : by;
	const own: { -readonly [D in DimensionId]?: readonly string[] } = {};
	for (const id of grain) own[id] = [String(row[id])];
	if (!own.unit) return { ...where, ...own };
	const year = own.year ?? where.year;
	return { unit: own.unit, ...(year ? { year } : {}) };
}

/** What tells apart the rows that a metric gives for one unit and year. */
function facetOf(metric: MetricId, row: Row): Pick<MetricAddress, 'code' | 'row'> {
	const { formula }: Metric = metrics[metric];
	if (formula.kind === 'line') return row.code ? { code: String(row.code) } : {};
	const faceted =
		formula.kind === 'indicator' || (formula.kind === 'score' && formula.read === 'part_rate');
	return faceted && row.numerator_rows ? { row: row.numerator_rows } : {};
}
