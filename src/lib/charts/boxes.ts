import { size } from './ink';
import { REACH, type Place } from './marks';
import { textWidth } from './measure';

/** A rectangle of lettering, in px. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const HALF_LINE = 7.5;

/** The box a label takes at a place beside the point (x, y). */
export function labelBox(text: string, x: number, y: number, place: Place): Box {
	const width = textWidth(text, size.note);
	const [dx, dy] = place.offset ?? [0, 0];
	const middle =
		{ left: y, right: y, top: y - REACH - 6, bottom: y + REACH + 6 }[place.position] + dy;
	const left =
		{ left: x - REACH - width, right: x + REACH, top: x - width / 2, bottom: x - width / 2 }[
			place.position
		] + dx;
	return { left, right: left + width, top: middle - HALF_LINE, bottom: middle + HALF_LINE };
}

export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The first of the places where a label touches nothing yet set, and the box it takes; null where none is free. */
export function firstFree(
	text: string,
	[x, y]: readonly [number, number],
	places: readonly Place[],
	taken: readonly Box[]
): { place: Place; box: Box } | null {
	for (const place of places) {
		const box = labelBox(text, x, y, place);
		if (!taken.some((other) => overlap(box, other))) return { place, box };
	}
	return null;
}
