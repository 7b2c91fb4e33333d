import type { Decimal } from 'decimal.js';
import type { MeasureId } from '../../../model/measures';
import type { classifications, codeBases, Scope, Stage } from '../../../model/terms';
import { readFigure } from '../../../records/figures';
import { factorOf } from '../../../records/units';
import { candidate, type Candidate } from '../../candidate';
import type { Block, Cell, Table } from '../../document';
import type { Context } from '../context';
import { sangongScope } from '../sangong-scope';
import { tableOf, type Titled } from './titles';

/** An official table with what stands around it. */
export interface Sheet extends Omit<Titled, 'title'> {
	readonly title: string;
	readonly rows: Table['rows'];
	/** 元 or 万元, as the table says. */
	readonly unit: string;
	readonly stage: Stage;
	readonly year: number;
	/** Where it stands among the blocks. */
	readonly index: number;
}

/** How far above a table its title and unit stand, in blocks. */
const near = 5;
/** A longer paragraph is no title. */
const longest = 40;

/** The official tables of a document; a table that names no unit is not read, its amounts could be anything. */
export function sheetsOf(blocks: readonly Block[], { year, kind }: Context): readonly Sheet[] {
	return blocks.flatMap((block, index) => {
		if (block.kind !== 'table') return [];
		const above = wordsAbove(blocks, index);
		const within = block.rows.slice(0, 4).map((row) => row.map(({ text }) => text).join(' '));
		const words = [...above, ...within];
		const title = titleIn(words) ?? titleIn(joinedPairs(words));
		const titled = title === undefined ? undefined : tableOf(title);
		const unit = words.map((line) => /单位[：:]\s*(元|万元)/.exec(line.replace(/\s/g, ''))?.[1]);
		const told = unit.findLast((one) => one !== undefined);
		if (title === undefined || !titled || told === undefined) return [];
		const stage = kind === 'budget' ? 'initial' : 'final';
		const scope = titled.unsaid ? sangongScope(blocks, kind) : titled.scope;
		return [{ ...titled, title, scope, rows: block.rows, unit: told, stage, year, index }];
	});
}

const titleIn = (words: readonly string[]) => words.findLast((line) => tableOf(line) !== undefined);

/** A title may be broken over two lines. */
const joinedPairs = (words: readonly string[]) =>
	words.slice(1).map((line, i) => `${words[i] ?? ''}${line}`);

/** The short paragraphs between a table and the one before it, nearest last. */
function wordsAbove(blocks: readonly Block[], index: number): readonly string[] {
	const words: string[] = [];
	for (let i = index - 1; i >= Math.max(0, index - near); i--) {
		const block = blocks[i];
		if (block?.kind !== 'paragraph') break;
		if (block.text.length <= longest) words.unshift(block.text);
	}
	return words;
}

/** The number in a cell, null where there is none. */
export const numberIn = ({ text }: Cell): Decimal | null =>
	/\d/.test(text) ? (readFigure(text) ?? null) : null;

/** A line of a classification as a sheet prints its code and name, or as its name tells the code. */
interface Printed {
	readonly classification: keyof typeof classifications;
	readonly code: string;
	readonly code_basis: keyof typeof codeBases;
	readonly name: string;
	readonly path: string | null;
}

/** A figure of a sheet as a line of a classification; nothing where its cell is blank. */
export function lined(sheet: Sheet, cell: Cell, line: Printed): readonly Candidate[] {
	const [value, factor] = [numberIn(cell), factorOf('元', sheet.unit)];
	if (!value || !factor) return [];
	return [
		candidate(
			'spending',
			{
				...line,
				...{ year: sheet.year, subject: 'whole', stage: sheet.stage, scope: sheet.scope },
				...{ basis: 'stated', absence: null, note: null },
				value: value.times(factor).toFixed(2),
				printed: cell.text,
				printed_unit: sheet.unit,
				locator: cell.locator
			},
			`表：${sheet.example}`
		)
	];
}

/** A figure of a sheet as an observation; nothing where its cell is blank. */
export function observed(
	sheet: Sheet,
	cell: Cell | undefined,
	of: { readonly measure: MeasureId; readonly scope?: Scope; readonly stage?: Stage }
): readonly Candidate[] {
	const value = cell && numberIn(cell);
	const factor = factorOf('元', sheet.unit);
	if (!cell || !value || !factor) return [];
	return [
		candidate(
			'observation',
			{
				...{ year: sheet.year, measure: of.measure, fund: null, note: null, absence: null },
				stage: of.stage ?? sheet.stage,
				scope: of.scope ?? sheet.scope,
				value: value.times(factor).toFixed(2),
				basis: 'stated',
				printed: cell.text,
				printed_unit: sheet.unit,
				locator: cell.locator
			},
			`表：${sheet.example}`
		)
	];
}
