import type { RowOf } from '../model/schema';
import { Exact } from '../util/exact';
import type { Sheet } from './core/book';
import type { Check, Outcome } from './core/check';
import { plain } from './core/words';
import { tolerance } from './core/tolerance';

type Indicator = RowOf<'indicator'>;

/** The rule under which a score can be recomputed. */
const proportional = /按照?完成比例/;

function checkScoring(sheet: Sheet): readonly Outcome[] {
	return sheet.indicator.flatMap((row) =>
		row.basis === 'stated' && row.scoring_rule !== null && row.score !== null
			? [{ year: row.year, ...outcomeOf(row) }]
			: []
	);
}

function outcomeOf(row: Indicator): Outcome {
	const score = new Exact(row.score ?? 0);
	const left = { row: row.row_id, value: score };
	if (!proportional.test(row.scoring_rule ?? '') || row.weight === null || row.completion === null)
		return { verdict: 'not_checkable', left, words: `“${row.scoring_rule}”不能由完成率复算` };
	const weight = new Exact(row.weight);
	const rate = new Exact(row.completion).div(100);
	const right = Exact.min(rate, 1).times(weight);
	const step = new Exact(10).pow(-(row.score?.split('.')[1]?.length ?? 0));
	if (score.minus(right).abs().lte(step.div(2))) return { verdict: 'holds', left, right };
	const words = `按比例应得${plain(right)}分`;
	const cut = Exact.max(new Exact(2).minus(rate), 0).times(weight);
	if (rate.gt(1) && score.minus(cut).abs().lte(step.div(2)))
		return { verdict: 'scope', left, right, words: `超出目标的部分反向扣分；${words}` };
	return score.minus(right).abs().lte(step)
		? { verdict: 'rounding', left, right }
		: { verdict: 'contradiction', left, right, words };
}

/** I15 得分按所印赋分规则 */
export const scoring: Check = {
	label: '指标得分',
	rule: '按完成比例赋分的，得分 = 完成率（最高100%）× 分值',
	tolerance: tolerance.exact,
	reasons: ['超额完成扣分（部分地区如此规定）', '低于下限不得分'],
	unit: '分',
	nothing: '未印赋分规则',
	run: checkScoring
};
