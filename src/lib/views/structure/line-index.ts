import { groupBy } from '../../util/group';
import { perObject } from '../../util/per-object';
import { classOf, depthOf, type Line, type Listed } from './lines';

/** Lines by their codes, and the levels and 类 that they are of. */
const indexOf = perObject((lines: readonly Line[]) => ({
	byCode: groupBy(lines, ({ code }) => code),
	depths: new Set<string>(lines.map(({ depth }) => depth)),
	classes: new Set(lines.map(({ code }) => classOf(code)))
}));

type Lines = Pick<Listed, 'lines'>;

/** The line of a code. */
export const lineOf = ({ lines }: Lines, code: string): Line | undefined =>
	indexOf(lines).byCode.get(code)?.[0];

/** Whether a unit lists the level of a code, but nothing of the code. */
export function isUnlisted({ lines }: Lines, code: string): boolean {
	const { byCode, depths, classes } = indexOf(lines);
	const depth = depthOf(code);
	const within = byCode.has(code) || (depth === '类' && classes.has(code));
	return !within && depths.has(depth);
}
