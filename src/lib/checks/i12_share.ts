import type { MeasureId } from '../model/measures';
import { Exact } from '../util/exact';
import { groupBy } from '../util/group';
import { recompute } from './claims/recompute';
import { figureIn, type Claim } from './claims/operands';
import type { Book, RecordRow, Sheet } from './core/book';
import type { Check, Outcome } from './core/check';
import { figureOf, rangeOf, type Figure } from './core/figure';
import { sum } from './core/interval';
import { judge } from './core/judge';
import { tolerance } from './core/tolerance';
import { sources } from './parts/sources';
import { sangong, uses } from './parts/uses';

/** Sets of measures whose shares of one total make 100 %. */
const families: readonly (readonly MeasureId[])[] = [...sources, uses, ...sangong];

/** Shares of one total whose amounts make up that total: they make 100 %. */
function checkSums(sheet: Sheet, book: Book): readonly Outcome[] {
	const shares = sheet.claim.filter(
		({ kind, basis, base }) => kind === 'share' && basis === 'stated' && base !== null
	);
	return [...groupBy(shares, ({ base }) => base)].flatMap(([base, claims]) => {
		const whole = figureIn(book.row(base));
		return whole ? sets(claims, book).flatMap((set) => sumOf(set, whole, book)) : [];
	});
}

/** The claims on lines of a classification, and those on each family of measures. */
function sets(claims: readonly Claim[], book: Book): readonly (readonly Claim[])[] {
	const about = (test: (row: RecordRow) => boolean) =>
		claims.filter(({ target }) => {
			const row = book.row(target);
			return row !== undefined && test(row);
		});
	const lines = about((row) => 'classification' in row && row.code.length === 3);
	const measured = families.map((family) =>
		about((row) => 'measure' in row && family.includes(row.measure))
	);
	return [lines, ...measured].filter((set) => set.length > 1);
}

function sumOf(claims: readonly Claim[], whole: Figure, book: Book): readonly Outcome[] {
	const parts = claims.flatMap(({ target }) => figureIn(book.row(target)) ?? []);
	if (!covers(parts, whole)) return [];
	const figures = claims.flatMap((claim) => figureOf(claim) ?? []);
	const [first, ...others] = figures;
	if (!first) return [];
	const total = figures.reduce((value, figure) => value.plus(figure.value), new Exact(0));
	const range = sum(figures.map(rangeOf));
	const verdict = judge({ ...first, value: new Exact(100) }, total, range);
	return [
		{
			verdict,
			year: claims[0]?.year ?? 0,
			left: { row: first.row, value: total },
			right: new Exact(100),
			rows: others.map(({ row }) => row),
			words: `${figures.length}项占比之和`
		}
	];
}

function covers(parts: readonly Figure[], whole: Figure): boolean {
	const total = parts.reduce((value, part) => value.plus(part.value), new Exact(0));
	return !whole.value.isZero() && judge(whole, total, sum(parts.map(rangeOf))) !== 'contradiction';
}

/** I12 占比可复算，各项占比之和为100% */
export const share: Check = {
	label: '占比',
	rule: '占比 = 分项 ÷ 合计；分项之和等于合计的，占比之和为100%',
	tolerance: tolerance.rate,
	reasons: ['分母为收入或支出总计', '以未舍入的元计算', '末项占比由100%倒挤'],
	run: (sheet, book) => [...recompute('share')(sheet, book), ...checkSums(sheet, book)]
};
