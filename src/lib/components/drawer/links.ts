import { getContext, setContext } from 'svelte';
import type { OpenFigure } from '../../state/open-figure.svelte';
import { figureOf } from '../../state/shown';

/** The address a figure's link carries; null for any other link. */
export const addressIn = (href: string | null): string | null =>
	href?.startsWith('?figure=') ? figureOf(href) : null;

const key = Symbol('figures');

/** Lets what is no link, such as a mark of a chart, open its figure. */
export const provideFigures = (open: OpenFigure) => setContext(key, open);

/** Undefined where nothing is provided: a component by itself. */
export const figures = (): OpenFigure | undefined => getContext<OpenFigure | undefined>(key);
