import type { Dimension } from './dimension';

/** 单位 */
export const unit = {
	label: '单位',
	column: 'unit_id',
	name: 'short_name',
	match: 'unit_id',
	valid: (id) => /^\d{6}-[a-z]+(-\d+)?$/.test(id),
	type: 'text',
	multiple: true
} as const satisfies Dimension;
