import type { Engine, QueryOptions } from '../../engine/engine';
import { levels, unitTypes } from '../../model/terms';
import { askCollected, type CollectedRow } from '../../query/lists/collected';
import { most } from '../bounded';
import { keysOf, type Spell } from '../search';
import { squaresOf, type SquareView } from './squares';
import { formatCount } from '../../util/count';

/** A unit of the list. */
export interface UnitLine {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly short: string;
	readonly type: string;
	readonly level: string;
	readonly province: string;
	/** One group of squares a year of the list, in its order. */
	readonly years: readonly (readonly SquareView[])[];
	/** What a search looks through: names, aliases, regions and codes, in small letters. */
	readonly keys: string;
}

export interface UnitsPage {
	readonly title: string;
	readonly scope: string;
	readonly years: readonly number[];
	readonly units: readonly UnitLine[];
	/** How many more there are that the prerendered page does not carry. */
	readonly rest?: number;
}

/** Every unit of which a report was collected, by 区划代码; a build spells their names for the search. */
export async function unitsPage(
	engine: Engine,
	spell?: Spell,
	options?: QueryOptions
): Promise<UnitsPage> {
	const rows = await askCollected(engine, {}, options);
	const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
	const units = new Map<string, CollectedRow[]>();
	for (const row of rows) units.set(row.unit_id, [...(units.get(row.unit_id) ?? []), row]);
	const provinces = new Set(rows.map((row) => row.province_code)).size;
	const reports = rows.reduce((sum, row) => sum + row.reports, 0);
	return {
		title: '单位',
		scope: `${formatCount(units.size)}个单位 · ${formatCount(reports)}份报告 · ${formatCount(provinces)}个省份 · 按区划代码排列`,
		years,
		units: [...units.values()].flatMap((own) => {
			const [first] = own;
			return first ? [line(first, own, years, spell)] : [];
		})
	};
}

function line(
	unit: CollectedRow,
	own: readonly CollectedRow[],
	years: readonly number[],
	spell?: Spell
): UnitLine {
	const type = unitTypes[unit.type];
	return {
		id: unit.unit_id,
		code: unit.region_code,
		name: unit.name,
		short: unit.short_name,
		type,
		level: levels[unit.level],
		province: unit.province,
		years: years.map((year) =>
			squaresOf(
				year,
				own.find((row) => row.year === year)
			)
		),
		keys: keysOf(
			[unit.name, unit.short_name, ...(unit.aliases ?? '').split('|').filter(Boolean)],
			[type, unit.region, unit.province, unit.unit_id],
			spell
		)
	};
}

/** The list as a prerendered page carries it. */
export function boundedList(page: UnitsPage): UnitsPage {
	const rest = page.units.length - most.rows;
	return rest <= 0 ? page : { ...page, units: page.units.slice(0, most.rows), rest };
}
