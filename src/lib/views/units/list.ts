import type { Engine, QueryOptions } from '../../engine/engine';
import { levels, unitTypes } from '../../model/terms';
import { fold } from '../../util/fold';
import { askCollected, type CollectedRow } from '../../query/lists/collected';
import { squaresOf, type SquareView } from './squares';

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
}

/** Every unit of which a report was collected, by 区划代码. */
export async function unitsPage(engine: Engine, options?: QueryOptions): Promise<UnitsPage> {
	const rows = await askCollected(engine, options);
	const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
	const units = new Map<string, CollectedRow[]>();
	for (const row of rows) units.set(row.unit_id, [...(units.get(row.unit_id) ?? []), row]);
	const provinces = new Set(rows.map((row) => row.province_code)).size;
	const reports = rows.reduce((sum, row) => sum + row.reports, 0);
	return {
		title: '单位',
		scope: `${units.size}个单位 · ${reports}份报告 · ${provinces}个省份 · 按区划代码排列`,
		years,
		units: [...units.values()].flatMap((own) => {
			const [first] = own;
			return first ? [line(first, own, years)] : [];
		})
	};
}

function line(
	unit: CollectedRow,
	own: readonly CollectedRow[],
	years: readonly number[]
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
		keys: fold(
			[unit.name, unit.short_name, unit.aliases, type, unit.region, unit.province, unit.unit_id]
				.filter((word) => word !== null)
				.join(' ')
		)
	};
}

/** The units whose names, regions or codes hold every word of a search, in their order. */
export function found(units: readonly UnitLine[], search: string): readonly UnitLine[] {
	const words = fold(search).split(' ').filter(Boolean);
	return words.length === 0
		? units
		: units.filter(({ keys }) => words.every((word) => keys.includes(word)));
}
