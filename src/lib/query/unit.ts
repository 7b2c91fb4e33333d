import type { Level, UnitType } from '../model/terms';
import { raw } from './sql';

/** A public body with the region and province it stands in. */
export interface Unit {
	readonly unit_id: string;
	readonly name: string;
	readonly short_name: string;
	readonly aliases: string | null;
	readonly type: UnitType;
	readonly level: Level;
	readonly region_code: string;
	readonly region: string;
	readonly province_code: string;
	readonly province: string;
}

/** The columns of `Unit`, of what `unitJoins` joins. */
export const unitColumns = raw(
	`u.unit_id, u.name, u.short_name, u.aliases, u.type, u.level, u.region_code, r.name AS region, p.region_code AS province_code, p.name AS province`
);

/** Joins unit, region and province to rows that have a `unit_id`. */
export const unitJoins =
	raw(`JOIN unit u USING (unit_id) JOIN region r ON r.region_code = u.region_code
JOIN region p ON p.region_code = substr(u.region_code, 1, 2) || '0000'`);
