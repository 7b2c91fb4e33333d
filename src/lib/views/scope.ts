import type { Extent } from '../query/extent';
import type { Unit } from '../query/unit';
import { formatCount } from '../util/count';

/** How many units and provinces there are, of so many reports. */
export const extentOf = (
	units: readonly Pick<Unit, 'province_code'>[],
	reports: number
): Extent => ({
	units: units.length,
	reports,
	provinces: new Set(units.map((unit) => unit.province_code)).size
});

/** What a page rests on: `4个单位 · 4份报告 · 4个省份 · 不代表全省或全国`; `named` tells which provinces. */
export const scopeLine = ({ units, reports, provinces }: Extent, named = ''): string =>
	[
		`${formatCount(units)}个单位`,
		`${formatCount(reports)}份报告`,
		`${formatCount(provinces)}个省份${named === '' ? '' : `（${named}）`}`,
		'仅为已收录范围，不代表全省或全国'
	].join(' · ');
