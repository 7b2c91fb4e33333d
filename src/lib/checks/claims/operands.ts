import type { Decimal } from 'decimal.js';
import type { RowOf } from '../../model/schema';
import type { Book, RecordRow, Sheet } from '../core/book';
import { figureOf, rangeOf, type Figure } from '../core/figure';
import { formulas, ofAdjustment, ofChange, type ClaimKind, type Formula } from './formulas';

export type Claim = RowOf<'claim'>;

/** What a claim is recomputed from. */
export interface Operands {
	readonly formula: Formula;
	readonly target: Figure;
	readonly base: Figure;
	/** Whether what is divided by is 0, and whether it may be. */
	readonly zero: 'no' | 'may' | 'yes';
}

/** The operands of a claim; a text where the report does not give them. */
export function operandsOf(claim: Claim, sheet: Sheet, book: Book): Operands | string {
	const kind = claim.kind as ClaimKind;
	const [targetRow, baseRow] = [book.row(claim.target), book.row(claim.base)];
	const [target, base] = [figureIn(targetRow), figureIn(baseRow)];
	if (!target) return '未注明所说明的数字';
	if (!baseRow) return isBudget(kind) ? '未印预算数' : '未印基数';
	if (!base) return '基数未列示';
	if (isAdjustment(targetRow)) return pair(ofAdjustment, target, base);
	if ('basis' in baseRow && baseRow.basis === 'derived' && formulas[kind].signed)
		return fromChange(claim, target, base, sheet);
	return pair(formulas[kind], target, base);
}

/** An earlier figure that was derived from the change proves nothing about the change, but the rate must follow from both. */
function fromChange(claim: Claim, target: Figure, base: Figure, sheet: Sheet): Operands | string {
	if (claim.kind === 'change')
		return '上年数由本年数与增减额推算，不能反证增减额（增减率另行核对）';
	const change = sheet.claim.find(
		(each) => each.kind === 'change' && each.target === claim.target && each.base === claim.base
	);
	const figure = change && signed(change);
	if (!figure) return pair(formulas[claim.kind as ClaimKind], target, base);
	const before = target.value.minus(figure.value);
	const half = target.half.plus(figure.half);
	return { formula: ofChange, target: figure, base: target, zero: zeroness(before, half) };
}

const pair = (formula: Formula, target: Figure, base: Figure): Operands => ({
	formula,
	target,
	base,
	zero: formula.divides ? zeroness(base.value, base.half) : 'no'
});

function zeroness(value: Decimal, half: Decimal): Operands['zero'] {
	if (value.isZero()) return 'yes';
	return value.abs().lte(half) ? 'may' : 'no';
}

/** A claim's figure with the sign that its word gives it. */
export function signed(claim: Claim): Figure | null {
	const figure = figureOf(claim);
	if (!figure || claim.direction !== 'down' || figure.value.lte(0)) return figure;
	return { ...figure, value: figure.value.neg(), text: `−${figure.text}` };
}

const isAdjustment = (row: RecordRow | undefined) =>
	row !== undefined && 'measure' in row && row.measure === 'budget_adjustment';

const isBudget = (kind: ClaimKind) => ['execution', 'variance', 'control'].includes(kind);

/** The figure of a row that holds a number. */
export const figureIn = (row: RecordRow | undefined): Figure | null =>
	row && 'value' in row && !('part' in row) ? figureOf(row) : null;

/** What operands compute to, and to what they may, each moved within its digits. */
export const rangesOf = ({ target, base }: Operands) => [rangeOf(target), rangeOf(base)] as const;
