import { raw } from './sql';

/** `evaluated(report_id)`: the reports with scores or indicators in them; a mean of projects is neither. */
export const evaluated = raw(
	`evaluated AS (SELECT report_id FROM score WHERE part <> 'mean' UNION SELECT report_id FROM indicator)`
);

/** Whether a 部门决算 of the unit-year `row` is among the `evaluated`. */
export const attached = (row: string) =>
	raw(
		`EXISTS (FROM report f WHERE f.unit_id = ${row}.unit_id AND f.year = ${row}.year AND f.kind = 'final' AND f.report_id IN (FROM evaluated))`
	);
