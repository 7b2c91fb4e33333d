import { getContext, setContext } from 'svelte';
import type { Embedded } from '../state/embedded.svelte';

const key = Symbol('embedded');

/** Lets figures know which of them stands for the page. */
export const provideEmbedded = (embedded: Embedded) => setContext(key, embedded);

/** Undefined where nothing is provided: a component by itself. */
export const embeddedFigure = (): Embedded | undefined => getContext<Embedded | undefined>(key);
