import type { TableName } from '../../model/schema';

/** A statement to begin with. */
export interface Example {
	readonly about: string;
	readonly sql: string;
}

/** One a table; the tests run each. */
export const examples = {
	region: {
		about: '收录了单位的地区',
		sql: `SELECT r.region_code, r.name, r.level, count(*) AS units
FROM region r JOIN unit u USING (region_code)
GROUP BY ALL ORDER BY r.region_code`
	},
	unit: {
		about: '各类单位的个数',
		sql: `SELECT type, level, count(*) AS units
FROM unit GROUP BY ALL ORDER BY units DESC`
	},
	report: {
		about: '各年度收录的文件',
		sql: `SELECT year, kind, count(*) AS reports
FROM report GROUP BY ALL ORDER BY year, kind`
	},
	observation: {
		about: '2023年各单位决算支出（全口径，元）',
		sql: `SELECT u.short_name, o.value, o.printed, o.printed_unit, o.row_id
FROM observation o JOIN unit u USING (unit_id)
WHERE o.measure = 'expenditure' AND o.stage = 'final'
  AND o.scope = 'all' AND o.fund IS NULL
  AND o.year = 2023 AND o.value IS NOT NULL
ORDER BY o.value DESC`
	},
	spending: {
		about: '按功能分类的类合计决算支出（全口径，元）',
		sql: `SELECT name, sum(value) AS amount, count(DISTINCT unit_id) AS units
FROM spending
WHERE classification = 'function' AND length(code) = 3 AND subject = 'whole'
  AND stage = 'final' AND scope = 'all' AND value IS NOT NULL
GROUP BY ALL ORDER BY amount DESC`
	},
	score: {
		about: '整体的总分',
		sql: `SELECT u.short_name, s.year, s.evaluator, s.value, s.grade, s.row_id
FROM score s JOIN unit u USING (unit_id)
WHERE s.subject = 'whole' AND s.part = 'total'
ORDER BY s.value DESC NULLS LAST`
	},
	indicator: {
		about: '未得满分的指标',
		sql: `SELECT u.short_name, i.year, i.level3, i.target, i.actual, i.weight, i.score, i.row_id
FROM indicator i JOIN unit u USING (unit_id)
WHERE i.score < i.weight ORDER BY i.weight - i.score DESC`
	},
	project: {
		about: '金额最大的项目',
		sql: `SELECT name, year, stage, value, row_id
FROM project WHERE fund IS NULL AND value IS NOT NULL
ORDER BY value DESC LIMIT 20`
	},
	claim: {
		about: '报告自己算出的各种比率有多少',
		sql: `SELECT kind, unit, count(*) AS claims
FROM claim GROUP BY ALL ORDER BY claims DESC`
	},
	series_break: {
		about: '口径变动及其年度',
		sql: `SELECT from_year, kind, series, unit_id, note
FROM series_break ORDER BY from_year, series`
	},
	finding: {
		about: '各规则的结论',
		sql: `SELECT check_id, verdict, count(*) AS findings
FROM finding GROUP BY ALL ORDER BY check_id, verdict`
	}
} as const satisfies Record<TableName, Example>;
