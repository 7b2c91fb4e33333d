import type { Decimal } from 'decimal.js';
import type { RowOf } from '../../model/schema';
import { cellSeparator } from '../../records/figures';
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
	if (kind === 'change' && provedByItself(claim, baseRow))
		return '上年数由本年数与增减额推算，不能反证增减额（增减率另行核对）';
	return kind === 'change_rate'
		? growth(claim, target, base, isDerived(baseRow), sheet)
		: pair(formulas[kind], target, base);
}

const isDerived = (row: RecordRow) => row.basis === 'derived';

/** An earlier figure that was derived from the change proves nothing about the change. */
const provedByItself = (claim: Claim, base: RecordRow) =>
	isDerived(base) &&
	(base.printed ?? '').split(cellSeparator).includes(claim.printed?.replace(/^[-−]/, '') ?? '');

/** A rate of change follows from the printed change: over what was before it, printed or not. */
function growth(
	claim: Claim,
	target: Figure,
	base: Figure,
	derived: boolean,
	sheet: Sheet
): Operands {
	const change = changeBeside(claim, sheet);
	if (!change) return pair(formulas.change_rate, target, base);
	const before = target.value.minus(change.value);
	const half = target.half.plus(change.half);
	if (derived)
		return { formula: ofChange, target: change, base: target, zero: zeroness(before, half) };
	return before.minus(base.value).abs().lte(half.plus(base.half))
		? pair(ofAdjustment, change, base)
		: pair(formulas.change_rate, target, base);
}

/** The change that is printed beside its rate. */
function changeBeside({ target, base }: Claim, sheet: Sheet): Figure | null {
	const beside = sheet.claim.find(
		(each) =>
			each.kind === 'change' &&
			each.basis === 'stated' &&
			each.target === target &&
			each.base === base
	);
	return beside ? signed(beside) : null;
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
