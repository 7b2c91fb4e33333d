import type { Dimension } from './dimension';

/** 地区：省级分组；筛选可用任一级区划代码，含其下级 */
export const region = {
	label: '地区',
	column: "substr(region_code, 1, 2) || '0000'",
	name: "substr(region_code, 1, 2) || '0000'",
	match: (stem) => `substr(region_code, 1, ${stem.length})`,
	parameter: (id) => id.replace(/(00){1,2}$/, ''),
	valid: (id) => /^\d{6}$/.test(id),
	type: 'text',
	multiple: true,
	nested: true
} as const satisfies Dimension;

/** Whether a 区划代码 is that of a province. */
export const isProvince = (code: string): boolean => code.endsWith('0000');
