import type { Records } from '../../src/lib/model/schema';
import { generate } from './generate';

/** Where nothing was recorded of one body, so that its class has one value less. */
export const silent = { unit_id: '110105-gsl-7', year: 2024 } as const;

/** Seven districts of 北京, of which one says nothing in 2024, and five counties of 江苏; five years each. */
export function twoClasses(seed = 5): Records {
	const records = generate(60, seed);
	const isSilent = (row: { readonly unit_id: string; readonly year: number }) =>
		row.unit_id === silent.unit_id && row.year === silent.year;
	return {
		...records,
		region: [
			...records.region,
			{ region_code: '320000', name: '江苏省', level: 'province', parent_code: null },
			{ region_code: '320102', name: '玄武区', level: 'county', parent_code: '320000' }
		],
		unit: records.unit.map((unit, i) => (i < 7 ? unit : { ...unit, region_code: '320102' })),
		observation: records.observation.filter((row) => !isSilent(row)),
		score: records.score.filter((row) => !isSilent(row)),
		indicator: records.indicator.filter((row) => !isSilent(row)),
		claim: [],
		finding: []
	};
}
