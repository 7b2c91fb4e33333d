import type { CellView } from '../../src/lib/views/figure';

/** Every figure of a view that has an address, wherever it stands: cells, pieces of prose, marks of charts. */
export function figuresWithin(part: unknown): readonly CellView[] {
	if (Array.isArray(part)) return part.flatMap(figuresWithin);
	if (typeof part !== 'object' || part === null) return [];
	if (isFigure(part)) return [part];
	return Object.values(part).flatMap(figuresWithin);
}

const isFigure = (part: object): part is CellView => 'text' in part && 'address' in part;
