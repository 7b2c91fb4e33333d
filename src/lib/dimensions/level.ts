import { levels } from '../model/terms';
import type { Dimension } from './dimension';

/** 层级 */
export const level = {
	label: '层级',
	column: 'level',
	name: 'level',
	terms: levels,
	match: 'level',
	valid: (id) => Object.hasOwn(levels, id),
	type: 'text',
	multiple: true
} as const satisfies Dimension;
