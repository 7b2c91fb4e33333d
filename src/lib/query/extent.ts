import { raw } from './sql';

/** Of how many units of how many provinces something is, and how many reports it comes from. */
export interface Extent {
	readonly units: number;
	readonly reports: number;
	readonly provinces: number;
}

const distinct = (of: string) => `CAST(count(DISTINCT ${of}) AS INTEGER)`;

/** The columns of `Extent`, of rows with their unit, its place and the report they come from. */
export const extentColumns = raw(
	`${distinct('unit_id')} AS units, ${distinct('report_id')} AS reports, ${distinct('substr(region_code, 1, 2)')} AS provinces`
);
