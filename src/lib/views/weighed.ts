import type { Engine, QueryOptions } from '../engine/engine';
import { askAllWeights, askWeights, type WeightRow } from '../query/lists/weights';
import { isLocal } from '../records/local';
import { idsOf } from '../util/ids';
import { perObject } from '../util/per-object';
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
const graverFirst = idsOf(marks);

/** The mark of what rests on a local report. */
const local: Tag = '本地';

/** The same view with a mark beside every figure whose records a finding of weight speaks of, or that rests on local ones; rounding is not marked. */
export async function weighed<V>(engine: Engine, view: V, options?: QueryOptions): Promise<V> {
	const figures: Resting[] = [];
	rebuilt(view, (part) => {
		if (!isResting(part)) return undefined;
		figures.push(part);
		return part;
	});
	const weights = await weightsOf(engine, figures, options);
	const marked = new Map<object, Resting>();
	for (const figure of figures) {
		const tags = tagsOf(figure, weights);
		if (tags.length > 0) marked.set(figure, tags.reduce(tagged, figure));
	}
	if (marked.size === 0) return view;
	return rebuilt(view, (part) => (isResting(part) ? (marked.get(part) ?? part) : undefined)) as V;
}

/** More records than these are looked for among all that a finding speaks of. */
const mostNamed = 1000;

function weightsOf(engine: Engine, figures: readonly Resting[], options?: QueryOptions) {
	// Each rests on one record at least.
	if (figures.length > mostNamed) return askAllWeights(engine, options);
	const rows = new Set(figures.flatMap((figure) => figure.rows.split(' ')));
	if (rows.size === 0) return [];
	return rows.size > mostNamed
		? askAllWeights(engine, options)
		: askWeights(engine, [...rows], options);
}

function tagsOf(figure: Resting, weights: readonly WeightRow[]): readonly Tag[] {
	const own = isLocal(figure.rows) ? [local] : [];
	const gravest = weights.length > 0 && gravestOf(weights)(figure);
	return gravest ? [marks[gravest], ...own] : own;
}

/** The gravest of the verdicts on what a figure rests on; most figures stay the same objects whatever is filtered. */
const gravestOf = perObject((weights: readonly WeightRow[]) => {
	const verdicts = new Map(weights.map(({ row_id, verdict }) => [row_id, verdict]));
	return perObject(({ rows }: Resting) => {
		const found = rows.split(' ').map((row) => verdicts.get(row));
		return graverFirst.find((verdict) => found.includes(verdict));
	});
});

/** A mark has no box beside it: its label ends in the character. */
const tagged = (figure: Resting, tag: Tag): Resting =>
	typeof figure.value === 'number'
		? { ...figure, text: `${figure.text}［${tag}］` }
		: { ...figure, tags: [...(figure.tags ?? []), tag] };

const isResting = (part: object): part is Resting =>
	'text' in part && 'rows' in part && typeof part.rows === 'string' && 'address' in part;
