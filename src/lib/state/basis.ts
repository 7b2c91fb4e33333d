import { local } from './local/local.svelte';
import { money } from './settings/money.svelte';
import type { Choice } from './settings/settings';

/** What an answer rests on beside its question: what this device holds, and how it wants to be told. */
export interface Basis {
	/** The local reports that are counted: see `local.counted`. */
	readonly counted: number;
	/** What amounts are written in. */
	readonly unit: Choice<'money'>;
	/** Whether the prerendered pages tell it. */
	readonly prerendered: boolean;
}

/** The basis in force; an effect that reads it runs anew with every change. */
export function basis(): Basis {
	const { counted } = local;
	const { unit } = money;
	return { counted, unit, prerendered: counted === 0 && unit === 'auto' };
}

/** The basis of every prerendered page. */
export const shipped: Basis = { counted: 0, unit: 'auto', prerendered: true };

/** Whether what rests on one may stand for what rests on the other. */
export const isSame = (a: Basis, b: Basis): boolean => a.counted === b.counted && a.unit === b.unit;
