import type { Decimal } from 'decimal.js';
import type { Book, Sheet } from '../core/book';
import type { Outcome } from '../core/check';
import type { Figure } from '../core/figure';
import { corners, type Interval } from '../core/interval';
import { judge, type Fit } from '../core/judge';
import { inUnit } from '../core/words';
import { standardTarget } from './alternatives';
import { operandsOf, rangesOf, signed, type Claim, type Operands } from './operands';
import { otherReadings } from './readings';

/** Recomputes the claims of some kinds; where one does not hold, other denominators and scopes are tried. */
export const recompute =
	(...kinds: readonly Claim['kind'][]) =>
	(sheet: Sheet, book: Book): readonly Outcome[] =>
		sheet.claim
			.filter(({ kind }) => kinds.includes(kind))
			.map((claim) => ({ year: claim.year, ...outcomeOf(claim, sheet, book) }));

function outcomeOf(claim: Claim, sheet: Sheet, book: Book): Outcome {
	const printed = signed(claim);
	const left = { row: claim.row_id, value: printed?.value ?? null };
	const refuse = (words: string): Outcome => ({ verdict: 'not_checkable', left, words });
	if (!printed) return refuse('原文未印');
	if (claim.basis !== 'stated') return refuse('图表残留数据，未注明所属项目');
	const operands = operandsOf(claim, sheet, book);
	if (typeof operands === 'string') return refuse(operands);
	const rows = [claim.target, claim.base].filter((row) => row !== null);
	if (operands.zero === 'yes') return { ...zeroBase(operands), left, rows };
	if (operands.zero === 'may') return refuse('基数接近零，所印位数不足以核对');
	const standard = standardised(claim, operands, sheet, book);
	const outcome = compare(printed, standard, claim);
	const used = standard === operands ? rows : [standard.target.row, standard.base.row];
	if (outcome.verdict !== 'contradiction') return { ...outcome, left, rows: used };
	const fits = (tried: Operands) =>
		tried.zero === 'no' && compare(printed, tried, claim).verdict === 'holds';
	const words = otherReadings(claim, operands, standard, sheet, book).find(({ operands }) =>
		fits(operands)
	)?.words;
	return {
		...outcome,
		left,
		rows: used,
		...(words === undefined ? {} : { verdict: 'scope', words: `${words}；${outcome.words}` })
	};
}

const zeroBase = ({ target, base, formula }: Operands): Outcome => ({
	verdict: 'zero_base',
	words: `基数为零，不能计算：${formula.words(target.text, base.text)}`
});

/** A rate of a budget should compare one measure in one scope. */
function standardised(claim: Claim, operands: Operands, sheet: Sheet, book: Book): Operands {
	const [target, base] = [book.row(claim.target), book.row(claim.base)];
	if (!operands.formula.alike || !target || !base) return operands;
	const standard = standardTarget(target, base, sheet, book);
	return standard ? { ...operands, target: standard } : operands;
}

/** What operands compute to, against what is printed. */
function compare(printed: Figure, operands: Operands, claim: Claim): Outcome {
	const { formula, target, base } = operands;
	const right = formula.compute(target.value, base.value);
	const range = corners(formula.compute, ...rangesOf(operands));
	const steady = claim.direction === 'flat' && !right.isZero();
	const verdict = steady ? 'contradiction' : fitOf(printed, right, range, operands, claim);
	if (verdict !== 'contradiction') return { verdict, right, range };
	const words = `${formula.words(target.text, base.text)}得${inUnit(right, claim.unit)}`;
	return { verdict, right, range, words: words + turned(printed, right, range, claim) };
}

/** A fall without a word of direction may be printed without its sign. */
function fitOf(
	printed: Figure,
	right: Decimal,
	range: Interval,
	{ formula }: Operands,
	{ direction }: Claim
): Fit {
	const how = { cut: formula.divides };
	const bare = formula.signed && direction === null && printed.value.gte(0) && right.lt(0);
	return bare
		? judge(printed, right.neg(), { low: range.high.neg(), high: range.low.neg() }, how)
		: judge(printed, right, range, how);
}

/** Said where only the word of direction is wrong. */
function turned(printed: Figure, right: Decimal, range: Interval, { direction }: Claim): string {
	if (direction === null || right.times(printed.value).gte(0)) return '';
	const fits = judge({ ...printed, value: printed.value.neg() }, right, range, { cut: true });
	return fits === 'contradiction' ? '' : '，增减方向与数字相反';
}
