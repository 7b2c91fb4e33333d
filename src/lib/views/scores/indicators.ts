import { metrics } from '../../metrics';
import { absenceLine } from '../absences';
import { absentCell, addressOf, textCell, valueCell } from '../cells';
import { countedChoice } from '../choice';
import type { CellView, ColumnView, FigureView, SwitchView, TableRow } from '../figure';
import { Exact } from '../../util/exact';
import { titleLine, yearWords } from '../title';
import { isOver, quantity, type Item } from './items';
import { indicatorSentence } from './indicator-sentence';
import { about, noted, reasons, type Scene } from './scored';
import { threshold } from './spec';
import { formatCount } from '../../util/count';

/** A longer table is cut; filters show the rest. */
const mostRows = 400;

const columns: readonly ColumnView[] = [
	{ key: 'level3', label: '三级指标', align: 'start' },
	{ key: 'target', label: '目标', align: 'start' },
	{ key: 'actual', label: '完成', align: 'start' },
	{ key: 'printed', label: '完成率（原文）', unit: '%', align: 'end' },
	{ key: 'completion', label: '完成率（复算）', unit: '%', align: 'end' },
	{ key: 'score', label: '得分', unit: '分', align: 'end' },
	{ key: 'weight', label: '分值', unit: '分', align: 'end' },
	{ key: 'level12', label: '一级 / 二级指标', align: 'start' },
	{ key: 'note', label: '录入说明', align: 'start' }
];

/** ④ Every indicator of the self-evaluations, or only those completed beyond the threshold. */
export function indicatorsFigure(scene: Scene, items: readonly Item[], over: boolean): FigureView {
	const shown = over ? items.filter(isOver) : items;
	const title = titleLine(
		`绩效指标完成情况（${about(scene)}·单位自评${over ? `·完成率高于${threshold}%` : ''}）`,
		`${formatCount(shown.length)}项`,
		yearWords(shown.map(({ year }) => year))
	);
	return {
		id: 'indicators',
		title,
		sentence: indicatorSentence(scene, items),
		switches: [overSwitch(items, over)],
		chart: null,
		omitted: '各项指标的目标和计量单位不同，不作图，只列表。',
		table: { caption: title, columns, rows: tableRows(scene, shown.slice(0, mostRows)) },
		absences: absences(scene, items, shown),
		caveats: [...metrics.indicator_completion.caveats, ...cutNote(shown.length)],
		source: scene.source,
		fileName: `绩效得分-绩效指标-${about(scene)}${over ? `-高于${threshold}%` : ''}`
	};
}

function absences(scene: Scene, items: readonly Item[], shown: readonly Item[]): string | null {
	const rates = absenceLine(
		shown.map(({ absence }) => absence),
		'指标'
	)?.replace('无可比值', '不能计算完成率');
	const units = absenceLine(reasons(scene, new Set(items.map(({ unit }) => unit))))?.replace(
		'无可比值',
		`没有${about(scene)}指标`
	);
	return [rates, units].filter(Boolean).join('；') || null;
}

const cutNote = (n: number) =>
	n > mostRows
		? [`共${formatCount(n)}项，表内列前${mostRows}项；按单位、地区或年度筛选可看其余`]
		: [];

function overSwitch(items: readonly Item[], over: boolean): SwitchView {
	const n = items.filter(isOver).length;
	return {
		param: 'over',
		label: '指标',
		value: over ? threshold : 'all',
		choices: [
			{ id: 'all', label: '全部', n: items.length },
			countedChoice(threshold, `完成率高于${threshold}%`, n, '所选范围没有这样的指标')
		]
	};
}

function tableRows(scene: Scene, items: readonly Item[]): readonly TableRow[] {
	return items.map((item, i) => ({
		key: item.row_id,
		...(item.heading === items[i - 1]?.heading
			? {}
			: {
					group: `${item.heading}（${items.filter(({ heading }) => heading === item.heading).length}项）`
				}),
		own: scene.own.has(item.unit),
		cells: cells(item)
	}));
}

function cells(item: Item): readonly CellView[] {
	const levels = [item.level1, item.level2].flatMap((level) => level?.replace(/指标$/, '') ?? []);
	const { row_id } = item;
	return [
		textCell(item.level3),
		words(quantity(item, item.target), row_id, 'target'),
		words(quantity({ ...item, operator: null }, item.actual), row_id, 'actual'),
		figure('indicator_completion', item.completion, row_id, 'completion'),
		valueCell('indicator_completion', item),
		figure('score_total', item.score, row_id, 'score'),
		figure('score_total', item.weight, row_id, 'weight'),
		levels.length === 0 ? absentCell('not_in_report') : textCell(levels.join(' / ')),
		noted(item.note, row_id)
	];
}

/** What a column of the record prints, words as well as numbers. */
const words = (text: string | null, row: string, field: string): CellView => ({
	...(text === null ? absentCell('not_in_report') : textCell(text)),
	rows: row,
	...addressOf({ numerator_rows: row, field })
});

/** A figure as the report prints it. */
const figure = (
	metric: 'indicator_completion' | 'score_total',
	value: string | null,
	row: string,
	field: string
): CellView =>
	valueCell(metric, {
		value: value === null ? null : new Exact(value).toFixed(),
		absence: value === null ? 'not_in_report' : null,
		basis: value === null ? null : 'stated',
		numerator_rows: row,
		field
	});
