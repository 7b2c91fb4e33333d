import type { UnitRow } from '../query/lists/units';
import { formatCount } from '../util/count';

/** What a page rests on: `4个单位 · 4份报告 · 4个省份 · 不代表全省或全国`. */
export function scopeLine(units: readonly UnitRow[], reports: number): string {
	const provinces = new Set(units.map((unit) => unit.province_code)).size;
	return [
		`${formatCount(units.length)}个单位`,
		`${formatCount(reports)}份报告`,
		`${formatCount(provinces)}个省份`,
		'仅为已收录范围，不代表全省或全国'
	].join(' · ');
}
