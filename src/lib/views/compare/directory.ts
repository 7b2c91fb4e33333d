import type { Level, UnitType } from '../../model/terms';
import { levels, unitTypes } from '../../model/terms';
import { municipalities } from '../../model/municipalities';
import type { UnitRow } from '../../query/lists/units';
import { fold } from '../../util/fold';

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

/** How a name is spelled: `changji`, `cj`. */
export type Spell = (name: string) => { readonly full: string; readonly initials: string };

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
			keys: keysOf(unit, [unit.name, unit.short_name, ...aliases], spell)
		};
	});

function keysOf(unit: UnitRow, names: readonly string[], spell: Spell): string {
	const spelled = names.flatMap((name) => Object.values(spell(name)));
	const places = [unit.region, unit.province, unit.region_code, unit.unit_id];
	const words = [unitTypes[unit.type], levels[unit.level]];
	return fold([...new Set([...names, ...places, ...words, ...spelled])].join(' '));
}

/** The units whose keys hold every word of a search, in their order. */
export function search(all: readonly Entry[], words: string): readonly Entry[] {
	const asked = fold(words).split(' ').filter(Boolean);
	return all.filter(({ keys }) => asked.every((word) => keys.includes(word)));
}
