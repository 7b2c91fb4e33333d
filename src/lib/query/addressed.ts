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

/** Gives every row of an answer its address: the question narrowed to that one value. */
export function addressed<R extends Row>(
	question: Asked,
	rows: readonly R[]
): readonly (R & { readonly address: string })[] {
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
	return rows.map((row) => {
		const known = givenTo(row);
		if (!known.has(key)) known.set(key, named(row));
		return known.get(key) as R & { readonly address: string };
	});
}

/** A row with its addresses, by what they are of. */
const givenTo = perObject((_: object) => new Map<string, object>());

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
