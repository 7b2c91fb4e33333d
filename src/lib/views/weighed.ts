import type { Engine, QueryOptions } from '../engine/engine';
import { askWeights, type WeightRow } from '../query/lists/weights';
import { isLocal } from '../records/local';
import { rebuilt } from '../util/rebuilt';
import type { Tag } from './figure';

/** Anything of a view that rests on records: a cell, a figure among words, a mark of a chart. */
interface Resting {
	readonly text: string;
	readonly rows: string;
	readonly address: string;
	readonly tags?: readonly Tag[];
	/** A number where it is drawn. */
	readonly value?: unknown;
}

const marks: Readonly<Record<WeightRow['verdict'], Tag>> = { contradiction: '核', scope: '口' };

/** The mark of what rests on a local report. */
const local: Tag = '本地';

/** The same view with a mark beside every figure whose records a finding of weight speaks of, or that rests on local ones; rounding is not marked. */
export async function weighed<V>(engine: Engine, view: V, options?: QueryOptions): Promise<V> {
	const rows = new Set<string>();
	through(view, (figure) => {
		for (const row of figure.rows.split(' ')) rows.add(row);
		return figure;
	});
	const found = await askWeights(engine, [...rows], options);
	if (found.length === 0 && ![...rows].some(isLocal)) return view;
	const tagOf = new Map(found.map(({ row_id, verdict }) => [row_id, marks[verdict]]));
	return through(view, (figure) => {
		const own = figure.rows.split(' ');
		const tags = new Set(own.flatMap((row) => tagOf.get(row) ?? []));
		const [weight] = tags.has('核') ? (['核'] as const) : tags;
		const all: readonly Tag[] = [
			...(weight ? [weight] : []),
			...(own.some(isLocal) ? [local] : [])
		];
		return all.reduce(tagged, figure);
	}) as V;
}

/** A mark has no box beside it: its label ends in the character. */
const tagged = (figure: Resting, tag: Tag): Resting =>
	typeof figure.value === 'number'
		? { ...figure, text: `${figure.text}［${tag}］` }
		: { ...figure, tags: [...(figure.tags ?? []), tag] };

/** A view made anew with every resting figure in it changed. */
const through = (view: unknown, change: (figure: Resting) => Resting): unknown =>
	rebuilt(view, (part) => (isResting(part) ? change(part) : undefined));

const isResting = (part: object): part is Resting =>
	'text' in part && 'rows' in part && typeof part.rows === 'string' && 'address' in part;
