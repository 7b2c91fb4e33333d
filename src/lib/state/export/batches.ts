import type { UnitRows } from '../../query/lists/record-context';

/** Rows that are taken from the engine and handed on at once: few enough that the page answers between two. */
export const batchSize = 4000;

/** Units in their order, so many together that none but a single large one exceeds a batch. */
export function batchesOf(units: readonly UnitRows[], size = batchSize): readonly string[][] {
	const batches: string[][] = [];
	let room = 0;
	for (const { unit_id, n } of units) {
		const last = batches.at(-1);
		if (last && n <= room) last.push(unit_id);
		else {
			batches.push([unit_id]);
			room = size;
		}
		room -= n;
	}
	return batches;
}

/** A list in pieces of at most a batch, so that none is long in the handing on. */
export const piecesOf = <T>(list: readonly T[], size = batchSize): readonly (readonly T[])[] =>
	Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
		list.slice(i * size, (i + 1) * size)
	);
