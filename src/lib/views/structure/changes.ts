import type { BreakRow } from '../../query/lists/breaks';
import type { LineChange } from '../../query/lists/line-changes';
import { formatCount } from '../../util/count';
import { formatChange, inUnit, moneyUnit, type MoneyUnit } from '../../util/number';
import { zeroAxis } from '../axis';
import { breakWordsOf } from '../breaks';
import { addressOf, rowsOf } from '../cells';
import type { ChangesView } from '../chart';
import type { FigureView } from '../figure';
import { isAcross } from './breaks';
import { currentOf, differenceOf, previousOf } from './change-figures';
import { changesSentence } from './changes-sentence';
import { changesTable } from './changes-table';
import { isOneOff } from './one-off';
import type { Choices } from './spec';
import type { Subject } from './subjects';
import { sourceOf, titleOf } from './words';

/** More bars than this are no picture any more. */
const MOST_BARS = 20;

/** One unit's change of every 项 on the year before, the greatest first. */
export function changesFigure(
	choices: Pick<Choices, 'stage' | 'scope'>,
	subject: Subject,
	items: readonly LineChange[],
	others: number,
	breaks: readonly BreakRow[]
): FigureView {
	const { year } = subject;
	const money = moneyUnit(items.map((item) => item.change));
	const title = titleOf('功能分类各项支出比上年增减', choices, [subject]);
	const lone = items.filter((item) => item.change === null).length;
	return {
		id: 'changes',
		title,
		sentence: changesSentence(subject, choices, items, money, breaks),
		switches: [],
		...chart(items, money, breaks),
		table: changesTable(title, choices, year, items, money, breaks),
		absences:
			lone > 0
				? `${formatCount(items.length)}项中${formatCount(lone)}项仅一个年度列示，不能计算增减`
				: null,
		caveats: [
			...breakWordsOf(
				breaks.filter((row) => items.some((item) => isAcross([row], item))),
				() => subject.unit.short_name
			),
			...caveats(items, others)
		],
		source: sourceOf(items.flatMap((item) => [currentOf(item), previousOf(item)])),
		fileName: `支出结构-${title}`
	};
}

function chart(
	items: readonly LineChange[],
	money: MoneyUnit,
	breaks: readonly BreakRow[]
): Pick<FigureView, 'chart' | 'omitted'> {
	const rows = items.slice(0, MOST_BARS).flatMap((item): ChangesView['rows'] =>
		item.change === null
			? []
			: [
					{
						label: item.line,
						value: Number(inUnit(item.change, money)),
						text: `${formatChange(item.change, money)}${isAcross(breaks, item) ? '［变］' : ''}`,
						oneOff: isOneOff(item),
						...rowsOf(differenceOf(item)),
						...addressOf(differenceOf(item), 'change')
					}
				]
	);
	if (rows.length < 3)
		return { chart: null, omitted: `两年均列示的仅${formatCount(rows.length)}项，不作图，见下表` };
	const axis = zeroAxis(
		rows.map(({ value }) => value),
		money
	);
	return { chart: { form: 'changes', axis, rows } };
}

function caveats(items: readonly LineChange[], others: number): readonly string[] {
	return [
		...(items.some((item) => item.basis === 'derived') ? ['上年数由本年数与所印增减额推算'] : []),
		...(items.length > MOST_BARS
			? [`图中为增减额最大的${MOST_BARS}项，其余${formatCount(items.length - MOST_BARS)}项见表`]
			: []),
		...(others > 0 ? [`另有${formatCount(others)}个单位列示了两年各项，可在“单位”中选出`] : [])
	];
}
