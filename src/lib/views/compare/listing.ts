import type { Engine, QueryOptions } from '../../engine/engine';
import { municipalities } from '../../model/municipalities';
import type { Level, UnitType } from '../../model/terms';
import { askUnitRegions, type UnitRegionRow } from '../../query/lists/unit-regions';
import { askUnits, type UnitRow } from '../../query/lists/units';
import { spellingOf, type Read, type Spelling } from '../spelling';

/** A unit that can be chosen, as the list of them is sent. */
export interface Listed {
	readonly id: string;
	readonly name: string;
	readonly short: string;
	readonly aliases: readonly string[];
	/** Of its region. */
	readonly code: string;
	readonly type: UnitType;
	readonly level: Level;
	/** Units of one class are alike: type, level and 编报口径; districts of 直辖市 among themselves. */
	readonly alike: string;
}

/** Every unit that can be chosen, by 区划代码, and the regions they stand in. */
export interface Listing {
	readonly regions: readonly UnitRegionRow[];
	readonly units: readonly Listed[];
}

/** Asks for every unit that can be chosen. */
export async function askListing(engine: Engine, options?: QueryOptions): Promise<Listing> {
	const [units, regions] = await Promise.all([
		askUnits(engine, {}, options),
		askUnitRegions(engine, options)
	]);
	return { regions, units: units.map(listed) };
}

function listed(unit: UnitRow): Listed {
	const aliases = (unit.aliases ?? '').split('|').filter((alias) => alias !== '');
	const municipal = unit.level === 'county' && municipalities.includes(unit.province_code);
	return {
		...{ id: unit.unit_id, name: unit.name, short: unit.short_name, aliases },
		...{ code: unit.region_code, type: unit.type, level: unit.level },
		alike: [unit.type, unit.level, unit.entity_scope, ...(municipal ? ['municipal'] : [])].join(' ')
	};
}

/** How the names of a list are read; made at build time. */
export const spellingIn = ({ units }: Listing, read: Read): Spelling =>
	spellingOf(
		units.flatMap(({ name, short, aliases }) => [name, short, ...aliases]),
		read
	);
