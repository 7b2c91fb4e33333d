import { entityScopes } from '../model/terms';
import type { Dimension } from './dimension';

/** 编报口径：部门汇总、单位本级与政府汇总不相加、不同列 */
export const entity = {
	label: '编报口径',
	column: 'entity_scope',
	name: 'entity_scope',
	terms: entityScopes,
	match: 'entity_scope',
	valid: (id) => Object.hasOwn(entityScopes, id),
	type: 'text',
	multiple: false
} as const satisfies Dimension;
