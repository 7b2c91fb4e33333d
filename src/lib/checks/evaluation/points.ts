import type { Decimal } from 'decimal.js';
import type { RowOf } from '../../model/schema';
import { Exact } from '../../util/exact';
import { figureIn, type Claim } from '../claims/operands';
import { alternativesOf } from '../claims/alternatives';
import type { Book, RecordRow, Sheet } from '../core/book';
import type { Outcome } from '../core/check';
import { rangeOf, type Figure } from '../core/figure';
import { corners } from '../core/interval';
import { judge } from '../core/judge';
import { plain } from '../core/words';
import { totalOf } from './subject';

type Score = RowOf<'score'>;

/** Every printed score of the execution against the rate and the weight. */
export function checkPoints(sheet: Sheet, book: Book): readonly Outcome[] {
	const claims = sheet.claim.filter(({ kind, basis }) => kind === 'points' && basis === 'stated');
	const scores = sheet.score.filter(
		({ part, basis, value }) => part === 'execution' && basis === 'stated' && value !== null
	);
	const subject = (claim: Claim) => subjectOf(book.row(claim.target));
	const claimed = claims.map((claim) => {
		const score = scores.find((each) => each.subject === subject(claim));
		return outcomeOf(claim.row_id, figureIn(claim), score, claim, sheet, book);
	});
	const others = scores
		.filter((score) => !claims.some((claim) => subject(claim) === score.subject))
		.map((score) => {
			const rate = sheet.claim.find(
				(claim) => claim.kind === 'execution' && isTotal(book.row(claim.target), score.subject)
			);
			return outcomeOf(score.row_id, totalOf(score), score, rate, sheet, book);
		});
	return [...claimed, ...others];
}

/** Whether a row is the total that an execution of the subject speaks of. */
const isTotal = (row: RecordRow | undefined, subject: string) =>
	row !== undefined &&
	('measure' in row
		? subject === 'whole' && row.measure === 'expenditure' && row.fund === null
		: 'stage' in row && 'fund' in row && row.subject === subject && row.fund === null);

const subjectOf = (row: RecordRow | undefined) => (row && 'subject' in row ? row.subject : 'whole');

function outcomeOf(
	row: string,
	printed: Figure | null,
	score: Score | undefined,
	rate: Claim | undefined,
	sheet: Sheet,
	book: Book
): Outcome {
	const left = { row, value: printed?.value ?? null };
	const refuse = (words: string): Outcome => ({ verdict: 'not_checkable', left, words });
	const [target, base] = [
		figureIn(book.row(rate?.target ?? null)),
		figureIn(book.row(rate?.base ?? null))
	];
	if (!printed || !target || !base) return refuse('未列示执行率所需的预算数或执行数');
	if (base.value.isZero())
		return { verdict: 'zero_base', left, rows: [target.row, base.row], words: '预算数为零' };
	const weight = score?.weight;
	if (weight === null || weight === undefined)
		return refuse(
			`分值未印；按10分计为${plain(pointsOf(new Exact(10))(target.value, base.value))}分`
		);
	const rows = [target.row, base.row, ...(score ? [score.row_id] : [])];
	return { left, rows, ...compare(printed, target, base, new Exact(weight), sheet, book) };
}

function compare(
	printed: Figure,
	target: Figure,
	base: Figure,
	weight: Decimal,
	sheet: Sheet,
	book: Book
): Pick<Outcome, 'verdict' | 'right' | 'range' | 'words'> {
	const compute = pointsOf(weight);
	const fit = (from: Figure) => {
		const range = corners(compute, rangeOf(target), rangeOf(from));
		return judge(printed, compute(target.value, from.value), range, howSet(printed));
	};
	const right = compute(target.value, base.value);
	const range = corners(compute, rangeOf(target), rangeOf(base));
	const verdict = fit(base);
	if (verdict !== 'contradiction')
		return { verdict: isWhole(printed, right) ? 'rounding' : verdict, right, range };
	const row = book.row(base.row);
	const other = (row ? alternativesOf(row, sheet) : []).find(
		({ figure }) => !figure.value.isZero() && fit(figure) === 'holds'
	);
	const words = `执行率×${plain(weight)}分为${plain(right)}分`;
	return other
		? {
				verdict: 'scope',
				right,
				range,
				words: `以${other.name}${other.figure.text}为分母计得；${words}`
			}
		: { verdict, right, range, words };
}

/** Points with decimals are computed and may be cut; whole points are set. */
const howSet = ({ half }: Figure) => ({ cut: half.lt(0.5), strict: half.gte(0.5) });

/** Whole points near the rate are its rounding, not its equal. */
const isWhole = (printed: Figure, right: Decimal) =>
	printed.half.gte(0.5) && !printed.value.equals(right);

/** The rate, at most 1, times the weight. */
const pointsOf = (weight: Decimal) => (target: Decimal, base: Decimal) =>
	Exact.min(target.div(base), 1).times(weight);
