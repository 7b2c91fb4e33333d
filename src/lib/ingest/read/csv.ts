import { readCsv } from '../../util/csv';
import type { Block } from '../document';
import { blocksOfSheet } from './sheet';
import { tidy } from './tidy';
import { Obstacle } from './unreadable';

/** Blocks of CSV text; places are its lines. Text parted by tabs is read as such. */
export function blocksOfCsv(text: string): readonly Block[] {
	const tabs = text.slice(0, 2000).split('\t').length > text.slice(0, 2000).split(',').length;
	const { lines, broken } = tabs ? parted(text) : readCsv(text);
	if (broken) throw new Obstacle('damaged');
	return blocksOfSheet(
		lines.map(({ line, cells }) => cells.map((cell) => ({ text: tidy(cell), locator: `L${line}` })))
	);
}

const parted = (text: string): ReturnType<typeof readCsv> => ({
	lines: text.split(/\r?\n/).map((line, index) => ({ line: index + 1, cells: line.split('\t') }))
});
