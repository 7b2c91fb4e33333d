import type { Prose } from '../figure';
import { joinProse, prose, withUnit } from '../prose';
import { checkOf, type Check } from './check';
import { executionMedianCell, executionMedianName } from './medians';
import {
	counted,
	executionOf,
	pairedOf,
	sayOf,
	scoreCell,
	weightCell,
	type Scene,
	type Scored
} from './scored';
import { formatCount } from '../../util/count';

/** How many points can be recomputed and whether they agree; which cannot, and for want of what. */
export function executionSentence(scene: Scene): Prose {
	const word = counted(scene);
	const listed = scene.rows.filter((row) => executionOf(row) !== undefined);
	if (listed.length === 0) return `所选范围没有列示执行得分的${word}。`;
	const rates = scene.rows.filter(({ rate }) => rate.value !== null).length;
	const of = (...checks: readonly Check[]) =>
		scene.rows.filter((row) => checks.includes(checkOf(row)));
	const said = [
		`${formatCount(scene.rows.length)}个${word}中${formatCount(listed.length)}个列示执行得分，${formatCount(rates)}个可计算预算执行率（按全年预算）`,
		...agreement(scene, of('holds', 'rounding'), of('differs')),
		...unchecked(scene, of('no_rate'), '未列示执行率'),
		...unchecked(scene, of('no_weight'), '未列示分值'),
		...middle(scene)
	];
	return prose`${joinProse(said, '；')}。`;
}

function agreement(
	scene: Scene,
	holds: readonly Scored[],
	differs: readonly Scored[]
): readonly Prose[] {
	if (holds.length + differs.length === 0) return ['没有可复算的得分'];
	const all = [...differs, ...holds];
	const named = joinProse(
		all.slice(0, 3).map((row) => prose`${sayOf(scene, row)}${printed(row)}`),
		'、'
	);
	const verdict =
		differs.length === 0 ? '与原文相符' : `${formatCount(differs.length)}个与原文不一致，待核实`;
	return [
		prose`${formatCount(all.length)}个可复算，${verdict}：${named}${all.length > 3 ? '等' : ''}`
	];
}

/** `预算执行率与执行得分俱全的12个，中位数分别为97.01%、9.7分`. */
function middle(scene: Scene): readonly Prose[] {
	const [first] = scene.medians;
	if (!first) return [];
	const paired = pairedOf(scene);
	const each = scene.medians.map((median) => {
		const unit = median.metric === 'score_part_rate' && paired.points === 'printed' ? '分' : '';
		return withUnit(executionMedianCell(median, paired), unit);
	});
	const names = scene.medians.map(({ metric }) => executionMedianName(metric, paired)).join('与');
	return [prose`${names}俱全的${formatCount(first.n)}个，中位数分别为${joinProse(each, '、')}`];
}

function unchecked(scene: Scene, rows: readonly Scored[], why: string): readonly Prose[] {
	if (rows.length === 0) return [];
	if (rows.length > 3) return [`${formatCount(rows.length)}个${why}，无法核对`];
	const named = joinProse(
		rows.map((row) => prose`${sayOf(scene, row)}执行得分${printed(row)}`),
		'、'
	);
	return [prose`${named}，${why}，无法核对`];
}

/** `7/10`, or `9.66` where no weight is printed. */
function printed(row: Scored): Prose {
	const own = executionOf(row);
	if (!own) return '';
	const score = scoreCell(own.score);
	return own.weight === null ? [score] : prose`${score}/${weightCell(own)}`;
}
