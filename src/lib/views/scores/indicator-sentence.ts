import { compareExact } from '../../util/exact';
import { isOver, type Item } from './items';
import { about, type Scene } from './scored';
import { threshold } from './spec';
import { formatCount } from '../../util/count';

/** How many indicators, of how many units; how many can be computed, lie beyond the threshold, reach full marks. */
export function indicatorSentence(scene: Scene, items: readonly Item[]): string {
	const units = new Set(items.map(({ unit }) => unit));
	if (items.length === 0) return `所选范围没有${about(scene)}绩效指标。`;
	const computed = items.filter(({ value }) => value !== null).length;
	const marked = items.filter(({ score, weight }) => score !== null && weight !== null);
	const full = marked.filter(
		({ score, weight }) => compareExact(score ?? '0', weight ?? '0') === 0
	).length;
	return `${[
		`${formatCount(scene.units.size)}个单位中${formatCount(units.size)}个列示${about(scene)}指标${formatCount(items.length)}项，可计算完成率${formatCount(computed)}项，高于${threshold}%的${formatCount(items.filter(isOver).length)}项`,
		`列示得分和分值的${formatCount(marked.length)}项中，得分等于分值的${formatCount(full)}项`
	].join('；')}。`;
}
