import { local } from './local/local.svelte';
import { money } from './settings/money.svelte';

/** What an answer rests on beside its question: what this device holds, and how it wants to be told. */
export interface Basis {
	/** The local reports that are counted: see `local.counted`. */
	readonly counted: number;
	/** Whether the prerendered pages tell it. */
	readonly prerendered: boolean;
}

/** The basis in force; an effect that reads it runs anew with every change. */
export function basis(): Basis {
	const { counted } = local;
	const { unit } = money;
	return { counted, prerendered: counted === 0 && unit === 'auto' };
}
