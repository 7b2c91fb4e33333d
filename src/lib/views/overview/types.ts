import { unitTypes, type UnitType } from '../../model/terms';

/** More types than these are counted instead of named. */
const named = 3;

/** The types of units in words: `工商联`, `党委办公厅、检察院`; more than three as `6类单位`. */
export function typeWords(rows: readonly { readonly type: UnitType }[]): string {
	const types = [...new Set(rows.map(({ type }) => type))];
	return types.length > named
		? `${types.length}类单位`
		: types.map((type) => unitTypes[type]).join('、');
}

/** Whether there are too many to be named. */
export const manyTypes = (rows: readonly { readonly type: UnitType }[]): boolean =>
	new Set(rows.map(({ type }) => type)).size > named;
