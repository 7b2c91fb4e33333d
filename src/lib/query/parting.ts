import { dimensions } from '../dimensions';
import { raw, type Sql } from './sql';
import type { Where } from './where';

/** What units are parted by: their province, their prefecture (a place that has none stands for itself), or their type. */
export type Parting = 'region' | 'prefecture' | 'type';

/** The same as SQL over `unit`; without a parting all are one, of no name. */
export const partColumn = (by: Parting | undefined): Sql => raw(by ? columns[by] : "''");

const columns: Readonly<Record<Parting, string>> = {
	region: dimensions.region.column,
	prefecture: `coalesce((SELECT r.region_code FROM region r WHERE r.region_code = substr(unit.region_code, 1, 4) || '00'), unit.region_code)`,
	type: dimensions.type.column
};

/** The filter of one part: its place, or what was chosen within it, or its type. */
export function partWhere({ region = [] }: Where, by: Parting, part: string): Where {
	if (by === 'type') return { type: [part] };
	const whole = region.some((code) => part.startsWith(stem(code)));
	const within = region.filter((code) => code.startsWith(stem(part)));
	return { region: whole || within.length === 0 ? [part] : within };
}

/** The digits that every place within one begins with. */
const stem = dimensions.region.parameter;
