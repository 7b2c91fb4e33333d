import type { Book, RecordRow, Sheet } from '../core/book';
import type { Figure } from '../core/figure';
import { nameOf } from '../core/words';
import { alternativesOf } from './alternatives';
import { byThisYear, ofAdjustment } from './formulas';
import { figureIn, type Claim, type Operands } from './operands';

/** Another way a claim may have been computed, and how to say so. */
export interface Reading {
	readonly operands: Operands;
	readonly words: string;
}

/** The other denominators, numerators and scopes to try on a claim, likeliest first. */
export function otherReadings(
	claim: Claim,
	operands: Operands,
	standard: Operands,
	sheet: Sheet,
	book: Book
): readonly Reading[] {
	const [target, base] = [book.row(claim.target), book.row(claim.base)];
	if (!target || !base || !operands.formula.divides) return [];
	const asEntered: readonly Reading[] =
		standard === operands
			? []
			: [{ operands, words: `以${nameOf(target)}${operands.target.text}为分子计得` }];
	const now = figureIn(target);
	if (claim.kind === 'change_rate' && now && operands.target.row !== claim.target)
		return changes(operands.target, now, base, sheet);
	return [
		...asEntered,
		...replace('base', operands, base, sheet),
		...replace('target', operands, target, sheet),
		...(claim.kind === 'change_rate' ? thisYear(operands) : [])
	];
}

function replace(
	side: 'target' | 'base',
	operands: Operands,
	row: RecordRow,
	sheet: Sheet
): readonly Reading[] {
	const place = side === 'base' ? '分母' : '分子';
	return alternativesOf(row, sheet)
		.filter(({ figure }) => side === 'target' || !figure.value.isZero())
		.map(({ figure, name }) => ({
			operands: { ...operands, [side]: figure, zero: 'no' },
			words: `以${name}${figure.text}为${place}计得`
		}));
}

const thisYear = (operands: Operands): readonly Reading[] =>
	operands.target.value.isZero()
		? []
		: [{ operands: { ...operands, formula: byThisYear }, words: '以本年数为分母计得' }];

/** The printed change over this year's figure, or over another statement of last year's. */
function changes(change: Figure, now: Figure, base: RecordRow, sheet: Sheet): readonly Reading[] {
	const over = { formula: ofAdjustment, target: change, zero: 'no' } as const;
	const others = alternativesOf(base, sheet).filter(({ figure }) => !figure.value.isZero());
	return [
		...(now.value.isZero()
			? []
			: [{ operands: { ...over, base: now }, words: '以本年数为分母计得' }]),
		...others.map(({ figure, name }) => ({
			operands: { ...over, base: figure },
			words: `以${name}${figure.text}为分母计得`
		}))
	];
}
