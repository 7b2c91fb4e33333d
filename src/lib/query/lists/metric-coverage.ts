import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricId } from '../../metrics';
import type { MetricAbsence } from '../../model/terms';
import { compileSql } from '../compile';
import type { Question } from '../question';
import { askRows } from '../rows';
import { sql } from '../sql';

/** Whether a metric has a value of a unit: in which years, or else why in none. */
export interface MetricCoverage {
	readonly unit_id: string;
	readonly short_name: string;
	/** Ascending. */
	readonly years: readonly number[];
	/** The reason of the latest year that something was collected of; null where there is a year with a value. */
	readonly absence: MetricAbsence | null;
}

/** SQL lists years separated by spaces. */
type Listed = Omit<MetricCoverage, 'years'> & { readonly years: string };

/** The units of a question, by 区划代码. */
export async function askMetricCoverage(
	engine: Engine,
	question: Question<MetricId, 'unit' | 'year'>,
	options?: QueryOptions
): Promise<readonly MetricCoverage[]> {
	const query = sql`WITH answer AS (${compileSql(question)}),
covered AS (
	SELECT unit AS unit_id,
		coalesce(string_agg(DISTINCT CAST(year AS VARCHAR), ' ' ORDER BY CAST(year AS VARCHAR)) FILTER (value IS NOT NULL), '') AS years,
		CASE WHEN count(value) = 0 THEN coalesce(substr(max(concat(year, absence)) FILTER (absence <> 'not_collected'), 5), 'not_collected') END AS absence
	FROM answer GROUP BY unit
)
SELECT unit_id, u.short_name, c.years, c.absence FROM covered c JOIN unit u USING (unit_id) ORDER BY u.region_code, unit_id`;
	const rows = await askRows<Listed>(engine, query, options);
	return rows.map(({ years, ...row }) => ({
		...row,
		years: years.split(' ').filter(Boolean).map(Number)
	}));
}
