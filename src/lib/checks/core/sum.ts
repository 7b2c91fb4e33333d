import { Exact } from '../../util/exact';
import type { Outcome } from './check';
import { rangeOf, type Figure } from './figure';
import { sum } from './interval';
import { judge } from './judge';
import { listed, wan } from './words';

/** How a printed total compares with the sum of parts, of which the `missing` are not listed and may make up a shortfall. */
export function compareSum(
	total: Figure,
	parts: readonly Figure[],
	missing: readonly string[] = []
): Outcome {
	const base = { left: total, rows: parts.map(({ row }) => row) };
	if (parts.length === 0)
		return { verdict: 'not_checkable', left: total, words: `未列示${listed(missing)}` };
	const right = parts.reduce((value, part) => value.plus(part.value), new Exact(0));
	const range = sum(parts.map(rangeOf));
	const verdict = judge(total, right, range);
	if (verdict !== 'contradiction') return { ...base, verdict, right, range };
	const gap = total.value.minus(right);
	if (missing.length > 0 && gap.gt(0))
		return {
			...base,
			verdict: 'not_checkable',
			words: `所列各项之和少${wan(gap)}，未列示${listed(missing)}`
		};
	const words = `各项之和${wan(right)}，合计${total.text}，相差${wan(gap.abs())}`;
	return { ...base, verdict, right, range, words };
}
