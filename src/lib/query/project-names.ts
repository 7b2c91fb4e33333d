import { raw } from './sql';

/** `project_names(subject, project)`: what a project is called. */
export const projectNames = raw(
	`project_names AS (SELECT DISTINCT ON (subject) subject, name AS project FROM project WHERE subject <> 'whole' ORDER BY subject, row_id)`
);
