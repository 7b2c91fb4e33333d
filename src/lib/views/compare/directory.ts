import type { Level, UnitType } from '../../model/terms';
import { levels, unitTypes } from '../../model/terms';
import { municipalities } from '../../model/municipalities';
import type { UnitRow } from '../../query/lists/units';
import { keysOf, type Spell } from '../search';

/** A unit that can be chosen. */
export interface Entry {
	readonly id: string;
	readonly name: string;
	readonly short: string;
	readonly aliases: readonly string[];
	readonly code: string;
	readonly province: string;
	readonly type: UnitType;
	readonly level: Level;
	/** Units of one class are alike: type, level and 编报口径; districts of 直辖市 among themselves. */
	readonly alike: string;
	/** What a search looks through: names, codes, full pinyin and initials. */
	readonly keys: string;
}

/** Every unit as it can be searched and chosen, by 区划代码. */
export const directoryOf = (units: readonly UnitRow[], spell: Spell): readonly Entry[] =>
	units.map((unit) => {
		const aliases = (unit.aliases ?? '').split('|').filter((alias) => alias !== '');
		const municipal = unit.level === 'county' && municipalities.includes(unit.province_code);
		return {
			...{ id: unit.unit_id, name: unit.name, short: unit.short_name, aliases },
			...{ code: unit.region_code, province: unit.province, type: unit.type, level: unit.level },
			alike: [unit.type, unit.level, unit.entity_scope, ...(municipal ? ['municipal'] : [])].join(
				' '
			),
			keys: keysOf([unit.name, unit.short_name, ...aliases], wordsOf(unit), spell)
		};
	});

const wordsOf = (unit: UnitRow): readonly string[] => [
	...[unit.region, unit.province, unit.region_code, unit.unit_id],
	...[unitTypes[unit.type], levels[unit.level]]
];
