import { metricAbsences } from '../../model/terms';
import type { PairedRow } from '../../query/lists/paired';
import { absenceLine, absentLast } from '../absences';
import { dotAxis } from '../axis';
import { textCell, valueCell } from '../cells';
import type { PairsView } from '../chart';
import type { ColumnView, FigureView, Prose } from '../figure';
import { latestByUnit } from '../latest';
import { markOf } from '../marks';
import { joinProse, prose } from '../prose';
import { sourceLine } from '../source';
import { nameOf, rowAt, type Compared, type UnitYear } from './answers';
import { crossHair, medianRow, medianWords, mediansOf, type Medians } from './medians';
import { placeCells, placesOf, riseSentence, type OnBoth } from './rank-change';
import { formatCount } from '../../util/count';

/** More pairs than this are no picture any more, but points. */
export const mostPairs = 40;

const budgetOf = { initial: { budget: 'initial' }, adjusted: { budget: 'adjusted' } };

/** The same execution on both budgets: one report supports several legitimate rates. */
export function denominatorsFigure(
	initial: Compared,
	adjusted: Compared,
	found: readonly PairedRow[],
	reports: number
): FigureView {
	const pairs = pairsOf(initial, adjusted);
	const sides = [initial, adjusted] as const;
	const medians = isCrowded(pairs) ? mediansOf(sides, found) : null;
	const title = '预算执行率：按年初预算与按全年预算';
	const places = placesOf(adjusted, pairs);
	const ranked = places.size > 0;
	return {
		id: 'denominators',
		title,
		sentence: prose`${sentence(adjusted, pairs)}${medians ? prose`${medianWords(sides, medians)}。` : ''}${riseSentence(adjusted, pairs, places)}`,
		switches: [],
		...chart(adjusted, pairs, medians),
		table: {
			caption: title,
			columns: [
				{ key: 'unit', label: '单位', align: 'start' },
				{ key: 'year', label: '年度', align: 'start' },
				{ key: 'initial', label: '按年初预算', unit: '%', align: 'end' },
				{ key: 'adjusted', label: '按全年预算', unit: '%', align: 'end' },
				...(ranked ? placeColumns : [])
			],
			rows: [
				...(medians ? [medianRow(medians, ranked ? placeColumns.length : 0)] : []),
				...pairs.map((pair) => ({
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
			]
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

/** A unit in its latest year with both rates, else with either, else at all. */
function pairsOf(initial: Compared, adjusted: Compared): readonly OnBoth[] {
	const rows = adjusted.rows.map((on) => ({
		...on,
		on,
		other: rowAt(initial, on.unit, on.year)
	}));
	const both = latestByUnit(
		rows.map((row) => ({ ...row, value: row.value === null ? null : (row.other?.value ?? null) }))
	);
	const either = latestByUnit(
		rows.map((row) => ({ ...row, value: row.value ?? row.other?.value ?? null }))
	);
	return both
		.map((row, i) => (row.value === null ? (either[i] ?? row) : row))
		.map(({ on, other }) => ({ adjusted: on, initial: other ?? on }));
}

const haveBoth = (pairs: readonly OnBoth[]) =>
	pairs.filter((pair) => pair.initial.value !== null && pair.adjusted.value !== null);

const isCrowded = (pairs: readonly OnBoth[]) => haveBoth(pairs).length > mostPairs;

function chart(
	answers: Compared,
	pairs: readonly OnBoth[],
	medians: Medians | null
): Pick<FigureView, 'chart' | 'omitted'> {
	const known = haveBoth(pairs);
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
	if (isCrowded(pairs))
		return {
			chart: {
				form: 'scatter',
				x: { ...axis, label: '按年初预算' },
				y: {
					...axis,
					label: '按全年预算',
					...(axis.note ? { note: axis.note.replace('横轴', '纵轴') } : {})
				},
				medians: medians && crossHair(medians),
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

const rate = (row: UnitYear) => valueCell('execution_rate', row);

function sentence(answers: Compared, pairs: readonly OnBoth[]): Prose {
	const both = haveBoth(pairs);
	if (both.length === 0) return '所选范围没有两种分母俱全的单位。';
	const each = both.map(
		({ initial, adjusted }) =>
			prose`${nameOf(answers, adjusted.unit)}${adjusted.year}年按年初预算${rate(initial)}、按全年预算${rate(adjusted)}`
	);
	return prose`${formatCount(pairs.length)}个单位中${formatCount(both.length)}个两种分母俱全：${joinProse(each.slice(0, 3), '；')}${each.length > 3 ? '等' : ''}。`;
}
