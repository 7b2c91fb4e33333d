import { levels, unitTypes } from '../../model/terms';
import { marked } from '../../records/local';
import type { Entry } from '../../views/palette/entry';
import { keysOf } from '../../views/search';
import { readJoined } from '../local/store';

/** The units that only this device knows, where they are counted; a browser cannot spell them. */
export async function localUnits(counted: boolean): Promise<readonly Entry[]> {
	if (!counted) return [];
	const joined = await readJoined();
	const units = joined.filter(({ known }) => !known).map(({ report }) => report.unit);
	const byId = new Map(units.map((unit) => [unit.unit_id, unit]));
	return [...byId.values()].map((unit) => ({
		...{ group: 'unit', id: `unit ${unit.unit_id}`, label: marked(unit.name) },
		about: `${levels[unit.level]}${unitTypes[unit.type]} · ${unit.region_code}`,
		keys: keysOf(
			[unit.name, unit.short_name, ...(unit.aliases ?? '').split('|')],
			[unit.region_code, unit.unit_id, unitTypes[unit.type]]
		),
		path: `/units/view/?id=${unit.unit_id}`
	}));
}
