import { metrics } from '../../metrics';
import { fewestPeers } from '../../query/lists/peer-medians';
import { valueCell } from '../cells';
import type { Prose } from '../figure';
import { joinProse, prose, withUnit } from '../prose';
import type { CrowdQuartile } from '../quartiles';
import { choiceWords } from '../title';
import { nameOf, unitWord, type Compared, type UnitYear } from './answers';
import { levelName, quartileCell, type LevelSpread } from './spread-level';
import { formatCount } from '../../util/count';

/** More groups than these are told of by the table alone. */
const mostTold = 4;

/** Of each level from what to what, and the middle where there are enough. */
export function spreadSentence(answers: Compared, all: readonly LevelSpread[]): Prose {
	const { metric, params } = answers;
	const words = choiceWords(metric, params).join('、');
	const lead = words === '' ? '' : `${words}，`;
	if (all.length === 0) return `${lead}所选范围没有${metrics[metric].label}。`;
	if (all.length > mostTold)
		return `${lead}分为${formatCount(all.length)}组，每组为同一层级的单位；各组由何至何、中位数和居中一半见表。`;
	return prose`${lead}${joinProse(
		all.map((each) => prose`${levelName(each)}${said(answers, each)}`),
		'；'
	)}。`;
}

function said(answers: Compared, { rows, quartiles: [lower, median, upper] }: LevelSpread): Prose {
	const cell = (row: UnitYear) =>
		withUnit(valueCell(answers.metric, row, answers.money), unitWord(answers));
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return '';
	if (rows.length === 1)
		return prose`仅1个单位有${metrics[answers.metric].label}：${cell(first)}（${nameOf(answers, first.unit)}）`;
	const range = prose`${formatCount(rows.length)}个单位为${cell(last)}至${cell(first)}`;
	if (!lower || !median || !upper) return prose`${range}，不足${fewestPeers}个，不计算中位数`;
	const at = (row: CrowdQuartile) => withUnit(quartileCell(answers, row), unitWord(answers));
	return prose`${range}，中位数${at(median)}，居中一半在${at(lower)}与${at(upper)}之间`;
}
