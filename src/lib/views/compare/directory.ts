import { levels, unitTypes } from '../../model/terms';
import { keysOf } from '../search';
import { speller, type Spelling } from '../spelling';
import type { Listed, Listing } from './listing';

/** A unit as it can be searched. */
export interface Entry extends Listed {
	readonly province: string;
	/** What a search looks through: names, codes, full pinyin and initials. */
	readonly keys: string;
}

/** The units as they can be searched, and the regions they stand in. */
export interface Directory extends Listing {
	readonly units: readonly Entry[];
}

/** Makes a list searchable by these readings. */
export function directoryOf({ regions, units }: Listing, spelling: Spelling): Directory {
	const places = new Map(regions.map(({ code, name }) => [code, name]));
	const spell = speller(spelling);
	return {
		regions,
		units: units.map((unit) => {
			const province = places.get(`${unit.code.slice(0, 2)}0000`) ?? '';
			const words = [
				...[places.get(unit.code) ?? '', province, unit.code, unit.id],
				...[unitTypes[unit.type], levels[unit.level]]
			];
			const names = [unit.name, unit.short, ...unit.aliases];
			return { ...unit, province, keys: keysOf(names, words, spell) };
		})
	};
}
