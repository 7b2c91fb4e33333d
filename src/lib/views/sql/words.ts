/** The words of the language that are offered while a statement is written. */
export const keywords: readonly string[] =
	'SELECT FROM WHERE GROUP BY ORDER LIMIT JOIN LEFT USING ON AS AND OR NOT IN IS NULL LIKE BETWEEN CASE WHEN THEN ELSE END DISTINCT HAVING WITH UNION ALL DESC ASC NULLS LAST DESCRIBE SUMMARIZE EXPLAIN OVER PARTITION QUALIFY FILTER'.split(
		' '
	);

/** The functions that are offered; all of the engine's own can be written. */
export const functions: readonly string[] =
	'count sum avg min max median quantile_cont round abs coalesce nullif concat_ws substr length string_split list_contains row_number rank lag lead'.split(
		' '
	);
