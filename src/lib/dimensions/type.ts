import { unitTypes } from '../model/terms';
import type { Dimension } from './dimension';

/** 类型 */
export const type = {
	label: '类型',
	column: 'type',
	name: 'type',
	terms: unitTypes,
	match: 'type',
	valid: (id) => Object.hasOwn(unitTypes, id),
	type: 'text',
	multiple: false
} as const satisfies Dimension;
