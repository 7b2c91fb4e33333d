import { unitTypes } from '../../../src/lib/model/terms';
import type { Records, RowOf } from '../../../src/lib/model/schema';
import { idsOf } from '../../../src/lib/util/ids';
import { recordsOf, reportsOf } from '../generate';
import { randomOf } from './random';

type Region = RowOf<'region'>;
type Unit = RowOf<'unit'>;

/** Of a hundred bodies, about so many are of each type. */
const mix = { gsl: 40, jcy: 10, rd: 8, dw: 6, zx: 8, fy: 10, cz: 8, zrzy: 6, shgz: 4 } as const;

/** Of a hundred reports, so many cannot be had. */
const lost = 4;

/** The accounts of so many bodies all over the country, five years each but for some gaps; the same for the same seed. */
export function country(units: number, region: readonly Region[], seed: number): Records {
	const random = randomOf(seed);
	const unit = idsOf(unitTypes)
		.flatMap((type) =>
			spread(region, Math.round((units * mix[type]) / 100), random).map((at) =>
				unitOf(at, type, region)
			)
		)
		.sort((a, b) => (a.unit_id < b.unit_id ? -1 : 1));
	const report = unit.flatMap(reportsOf).filter(() => random(1, 100) > lost);
	return recordsOf({ region, unit, report }, seed);
}

/** So many of all, each at most once. */
function spread<T>(all: readonly T[], n: number, random: (least: number, most: number) => number) {
	const left = [...all];
	return Array.from({ length: Math.min(n, left.length) }, () =>
		left.splice(random(0, left.length - 1), 1)
	).flat();
}

function unitOf(at: Region, type: Unit['type'], regions: readonly Region[]): Unit {
	const parent = regions.find(({ region_code }) => region_code === at.parent_code);
	const label = unitTypes[type];
	return {
		...{ unit_id: `${at.region_code}-${type}`, name: `${parent?.name ?? ''}${at.name}${label}` },
		...{ short_name: `${at.name}${label}`, type, level: at.level },
		...{ region_code: at.region_code, aliases: null }
	};
}
