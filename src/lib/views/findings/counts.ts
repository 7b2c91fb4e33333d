import { verdicts } from '../../model/terms';
import type { Verdict } from '../../query/lists/findings-chosen';
import { compared, verdictOrder } from './verdicts';
import { formatCount } from '../../util/count';

interface Counted {
	readonly verdict: Verdict;
	readonly n: number;
}

/** How many findings are of one of these verdicts. */
export const countOf = (counts: readonly Counted[], of: readonly Verdict[] = verdictOrder) =>
	counts.reduce((sum, { verdict, n }) => (of.includes(verdict) ? sum + n : sum), 0);

/** `不一致6项（待核实）、口径差异5项`: those that occur, in order. */
function parts(counts: readonly Counted[], of: readonly Verdict[]): string {
	return verdictOrder
		.filter((verdict) => of.includes(verdict))
		.map((verdict) => ({ verdict, n: countOf(counts, [verdict]) }))
		.filter(({ n }) => n > 0)
		.map(({ verdict, n }) => `${verdicts[verdict]}${formatCount(n)}`)
		.join('、');
}

/** How much was checked, with what result, and how much could not be, so that no finding is not read as proof. */
export function countSentence(counts: readonly Counted[]): string {
	const all = countOf(counts);
	if (all === 0) return '所选范围没有核对项。';
	const done = countOf(counts, compared);
	const contradictions = countOf(counts, ['contradiction']);
	const found = contradictions === 0 ? '，未见不一致' : '，不一致均为待核实，不是定论';
	const result = done === 0 ? '' : `（${parts(counts, compared)}）${found}`;
	const rest = [
		rate(countOf(counts, ['zero_base']), '基数为零', '不能计算比率'),
		rate(countOf(counts, ['not_checkable']), '无法核对', '不等于已证实')
	].filter((word) => word !== '');
	return `共${formatCount(all)}项：已核对${formatCount(done)}项${result}${rest.length > 0 ? `；另有${rest.join('，')}` : ''}。`;
}

const rate = (n: number, word: string, meaning: string) =>
	n === 0 ? '' : `${word}${formatCount(n)}项（${meaning}）`;
