import { absenceLine } from '../absences';
import { valueCell, textCell } from '../cells';
import type { FigureView, SwitchView, TableRow } from '../figure';
import { partOf, sourceOf, valueOf, type At, type Sangong } from './answers';
import { breakCaveats } from './breaks';
import { amountOf, shareOf } from './figures';
import { itemRow } from './item-row';
import { itemIds, items, partIds, split, type ItemId } from './items';
import { manyCaveats } from '../many';
import { first, most } from './most';
import { partsChart } from './parts-chart';
import { partsSentence } from './parts-sentence';
import { chosenWords, titled } from './title';

/** ② The four parts of each unit-year, as amounts on one scale or as shares of the printed total. */
export function partsFigure(all: Sangong): FigureView {
	const stated = all.unitYears.filter((at) => itemIds.some((id) => valueOf(all, id, at) !== null));
	const words = `${chosenWords(all)}·${showWords[all.chosen.show]}`;
	const title = titled(all, `“三公”经费四项构成（${words}）`, stated);
	const whole = stated.filter((at) => valueOf(all, 'sangong', at) !== null);
	const { shown, caveats } = first(stated, most.grouped, '表中单位年度');
	const drawn = whole.length === 0 ? { chart: null } : partsChart(all, stated);
	const { chart } = drawn;
	return {
		id: 'parts',
		title,
		sentence: partsSentence(all, whole),
		switches: [showSwitch(all, whole)],
		...drawn,
		...(chart ? {} : { omitted: '所选范围没有可作图的数值，见下表' }),
		table: {
			caption: title,
			columns: columns(all),
			rows: shown.flatMap((at) => itemIds.map((id) => tableRow(all, id, at)))
		},
		absences: absenceLine(
			all.totals.map((row) => row.absence),
			'单位年度'
		),
		caveats: [
			...manyCaveats(chart),
			'公务用车小计 = 购置费 + 运行维护费，按原文列示',
			...(chart?.form === 'bars' && whole.some((at) => isPartial(all, at))
				? ['有分项未列示的，条长短于合计']
				: []),
			...breakCaveats(all, stated),
			...caveats
		],
		source: sourceOf(all),
		fileName: `三公经费-四项构成-${words}`
	};
}

const showWords = { amount: '金额', share: '占比' } as const;

function showSwitch(all: Sangong, whole: readonly At[]): SwitchView {
	const shared = all.unitYears.filter((at) =>
		partIds.some((id) => partOf(all, id, at)?.share != null)
	);
	const n = (of: readonly At[]) => new Set(of.map(({ unit }) => unit)).size;
	return {
		param: 'show',
		label: '显示',
		value: all.chosen.show,
		choices: [
			{ id: 'amount', label: '金额', n: n(whole) },
			{ id: 'share', label: '占比', n: n(shared) }
		]
	};
}

const isPartial = (all: Sangong, at: At) =>
	split((id) => valueOf(all, id, at) !== null).some((id) => valueOf(all, id, at) === null);

const columns = ({ money }: Sangong) => [
	{ key: 'item', label: '项目', align: 'start' as const },
	{ key: 'amount', label: '金额', unit: money, align: 'end' as const },
	{ key: 'share', label: '占合计', unit: '%', align: 'end' as const }
];

/** The total or a part, with its share of the total. */
function tableRow(all: Sangong, id: ItemId, at: At): TableRow {
	const row = partOf(all, id, at);
	return itemRow(all, id, at, [
		valueCell(id, amountOf(all, row), all.money),
		id === 'sangong' || !row ? textCell('') : valueCell(items[id].share, shareOf(all, row))
	]);
}
