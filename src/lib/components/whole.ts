import { getContext, setContext } from 'svelte';

/** Resolves once everything that a prerendered page left out stands, or could not be had. */
type AskWhole = () => Promise<void>;

const key = Symbol('whole');

/** Says how the rows and choices that a prerendered page left out are fetched. */
export const provideWhole = (ask: AskWhole) => setContext(key, ask);

/** Asks for what a prerendered page left out; does nothing where nothing is provided. */
export const wholeAsked = (): AskWhole =>
	getContext<AskWhole | undefined>(key) ?? (() => Promise.resolve());
