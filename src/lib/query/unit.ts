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

/** The columns of `Unit`, of `reporting_unit` as `u`. */
export const unitColumns = raw(
	`u.unit_id, u.name, u.short_name, u.aliases, u.type, u.level, u.region_code, u.region, u.province_code, u.province`
);
