import { getContext, setContext } from 'svelte';

const key = Symbol('whole');

/** Says how the rows and choices that a prerendered page left out are fetched. */
export const provideWhole = (ask: () => void) => setContext(key, ask);

/** Asks for what a prerendered page left out; does nothing where nothing is provided. */
export const wholeAsked = (): (() => void) =>
	getContext<(() => void) | undefined>(key) ?? (() => undefined);
