/** Why nothing at all is recorded of a unit-year of the grid, or of the year before it: its report does not say, or none was collected. */
export const unrecorded = (gridRow = 'g', lag: 0 | 1 = 0) =>
	`CASE WHEN ${gridRow}.${lag === 0 ? 'collected' : 'collected_before'} THEN 'not_in_report' ELSE 'not_collected' END`;
