import { metricAbsences } from '../../model/terms';
import { absenceLine, absentLast } from '../absences';
import { dotAxis } from '../axis';
import { formatValue, textCell, valueCell } from '../cells';
import type { PairsView, ScatterView } from '../chart';
import type { ColumnView, FigureView, Prose } from '../figure';
import { latestByUnit } from '../latest';
import { markOf } from '../marks';
import { joinProse, prose } from '../prose';
import { quartilesOf } from '../quartiles';
import { sourceLine } from '../source';
import { nameOf, rowAt, type Compared, type UnitYear } from './answers';
import { placeCells, placesOf, riseSentence, type OnBoth } from './rank-change';

/** More pairs than this are no picture any more, but points. */
const mostPairs = 40;

const budgetOf = { initial: { budget: 'initial' }, adjusted: { budget: 'adjusted' } };

/** The same execution on both budgets: one report supports several legitimate rates. */
export function denominatorsFigure(
	initial: Compared,
	adjusted: Compared,
	reports: number
): FigureView {
	const pairs = latestByUnit(
		adjusted.rows.map((row) => {
			const other = rowAt(initial, row.unit, row.year);
			return { ...row, value: row.value ?? other?.value ?? null, on: row, other };
		})
	).map(({ on, other }) => ({ adjusted: on, initial: other ?? on }));
	const title = '预算执行率：按年初预算与按全年预算';
	const places = placesOf(adjusted, pairs);
	const ranked = places.size > 0;
	return {
		id: 'denominators',
		title,
		sentence: prose`${sentence(adjusted, pairs)}${riseSentence(adjusted, pairs, places)}`,
		switches: [],
		...chart(adjusted, pairs),
		table: {
			caption: title,
			columns: [
				{ key: 'unit', label: '单位', align: 'start' },
				{ key: 'year', label: '年度', align: 'start' },
				{ key: 'initial', label: '按年初预算', unit: '%', align: 'end' },
				{ key: 'adjusted', label: '按全年预算', unit: '%', align: 'end' },
				...(ranked ? placeColumns : [])
			],
			rows: pairs.map((pair) => ({
				key: `${pair.adjusted.unit}-${pair.adjusted.year}`,
				unit: pair.adjusted.unit,
				own: adjusted.own.has(pair.adjusted.unit),
				cells: [
					textCell(nameOf(adjusted, pair.adjusted.unit)),
					textCell(String(pair.adjusted.year)),
					valueCell('execution_rate', pair.initial),
					valueCell('execution_rate', pair.adjusted),
					...(ranked ? placeCells(places.get(pair.adjusted.unit)) : [])
				]
			}))
		},
		absences: absenceLine(pairs.map((pair) => pair.initial.absence ?? pair.adjusted.absence)),
		caveats: [
			'按年初预算高于100%，表示年中有调整',
			...(ranked ? ['位次在同一层级、两种分母俱全的单位之间，由高到低'] : [])
		],
		source: sourceLine(reports),
		fileName: '对比-预算执行率-两种分母'
	};
}

const placeColumns: readonly ColumnView[] = [
	{ key: 'initial-rank', label: '位次（按年初）', align: 'end' },
	{ key: 'adjusted-rank', label: '位次（按全年）', align: 'end' },
	{ key: 'change', label: '位次变化', align: 'end' }
];

function chart(answers: Compared, pairs: readonly OnBoth[]): Pick<FigureView, 'chart' | 'omitted'> {
	const known = pairs.filter((pair) => pair.initial.value !== null && pair.adjusted.value !== null);
	if (known.length < 2)
		return { chart: null, omitted: '两种分母俱全的单位不足2个，不作图，见下表' };
	const rows = pairs.map((pair): PairsView['rows'][number] => {
		const name = nameOf(answers, pair.adjusted.unit);
		const absence = pair.initial.absence ?? pair.adjusted.absence;
		return {
			label: name,
			unit: pair.adjusted.unit,
			own: answers.own.has(pair.adjusted.unit),
			left: markOf('execution_rate', pair.initial, name, budgetOf.initial),
			right: markOf('execution_rate', pair.adjusted, name, budgetOf.adjusted),
			...(absence ? { absence: metricAbsences[absence] } : {})
		};
	});
	const points = rows.flatMap(({ label, unit, own, left, right }) =>
		left && right
			? [{ label, unit: unit ?? '', own: own ?? false, named: own ?? false, x: left, y: right }]
			: []
	);
	const axis = dotAxis(
		rows.flatMap((row) => [row.left, row.right].flatMap((mark) => (mark ? [mark.value] : []))),
		'%',
		[100]
	);
	if (points.length > mostPairs)
		return {
			chart: {
				form: 'scatter',
				x: { ...axis, label: '按年初预算' },
				y: {
					...axis,
					label: '按全年预算',
					...(axis.note ? { note: axis.note.replace('横轴', '纵轴') } : {})
				},
				medians: medianOf(known),
				points
			}
		};
	return {
		chart: {
			form: 'pairs',
			left: { ...axis, label: '按年初预算' },
			right: { ...axis, label: '按全年预算' },
			rows: absentLast(rows)
		}
	};
}

/** Where the cross-hair stands. */
function medianOf(pairs: readonly OnBoth[]): ScatterView['medians'] {
	const at = (side: keyof OnBoth) => {
		const values = pairs.flatMap((pair) => pair[side].value ?? []);
		const [, value] = quartilesOf(values).find(([id]) => id === 'median') ?? [];
		return value === undefined
			? null
			: { value: Number(value), text: formatValue('execution_rate', value) };
	};
	const [x, y] = [at('initial'), at('adjusted')];
	return x && y ? { x, y } : null;
}

const rate = (row: UnitYear) => valueCell('execution_rate', row);

function sentence(answers: Compared, pairs: readonly OnBoth[]): Prose {
	const both = pairs.filter((pair) => pair.initial.value !== null && pair.adjusted.value !== null);
	if (both.length === 0) return '所选范围没有两种分母俱全的单位。';
	const each = both.map(
		({ initial, adjusted }) =>
			prose`${nameOf(answers, adjusted.unit)}${adjusted.year}年按年初预算${rate(initial)}、按全年预算${rate(adjusted)}`
	);
	return prose`${pairs.length}个单位中${both.length}个两种分母俱全：${joinProse(each.slice(0, 3), '；')}${each.length > 3 ? '等' : ''}。`;
}
