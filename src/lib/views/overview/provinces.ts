import { municipalities } from '../../model/municipalities';
import { compareNatural } from '../../util/order';
import type { CollectedRow } from '../../query/lists/collected';
import { named } from '../named';

/** Whether a unit belongs to a district of a 直辖市. */
export const isMunicipalDistrict = (row: Pick<CollectedRow, 'province_code' | 'level'>): boolean =>
	row.level === 'county' && municipalities.includes(row.province_code);

/** A province as it is called in passing: 新疆, 北京, 四川. */
export const shortProvince = (name: string) =>
	name.replace(/(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/, '');

/** `北京、江西、四川、新疆`, by 区划代码; more than six are counted: `北京、江西等12个省份`. */
export function provinceWords(rows: readonly CollectedRow[]): string {
	const names = new Map(rows.map((row) => [row.province_code, shortProvince(row.province)]));
	const ordered = [...names].sort(([a], [b]) => compareNatural(a, b)).map(([, name]) => name);
	return named(ordered, { most: 6, counted: '个省份' });
}
