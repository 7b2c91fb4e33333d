import { rowNumber } from './row-number';
import { raw, type Sql } from './sql';

/** Stated before residue before derived; a table's cell before a sentence; then the first place of the earliest row. */
const preference = `value IS NULL, CASE basis WHEN 'stated' THEN 0 WHEN 'residue' THEN 1 ELSE 2 END,
		CASE WHEN contains(locator, ':t') THEN 0 ELSE 1 END, report_id,
		CAST(regexp_extract(locator, '[0-9]+') AS INTEGER) NULLS LAST, ${rowNumber('row_id')}`;

const preferred = (name: string, table: string, quantity: string, where: string): Sql =>
	raw(`${name} AS (
	SELECT * FROM ${table} WHERE ${where}
	QUALIFY row_number() OVER (PARTITION BY ${quantity} ORDER BY ${preference}) = 1
)`);

/** `picked`: the preferred statement of each amount or count. */
export const pickedAmounts = preferred(
	'picked',
	'observation',
	'unit_id, year, measure, stage, scope, fund',
	'true'
);

/** `lines`: the preferred statement of each classification line. */
export const pickedLines = preferred(
	'lines',
	'spending',
	'unit_id, year, classification, code, stage, scope',
	"subject = 'whole'"
);

/** `project_names(subject, project)`: what a project is called. */
export const projectNames = raw(
	`project_names AS (SELECT DISTINCT ON (subject) subject, name AS project FROM project WHERE subject <> 'whole' ORDER BY subject, row_id)`
);

/** `scores`: the preferred statement of each whole-unit score and part. */
export const pickedScores = preferred(
	'scores',
	'score',
	'unit_id, year, evaluator, part',
	"subject = 'whole'"
);
