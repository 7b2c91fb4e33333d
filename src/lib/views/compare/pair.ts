import { metrics } from '../../metrics';
import type { MetricAbsence } from '../../model/terms';
import type { PairedRow } from '../../query/lists/paired';
import { absenceLine, tooFew } from '../absences';
import { notCollected, textCell, valueCell } from '../cells';
import type { FigureView, Prose, SwitchView, TableView } from '../figure';
import { latestByUnit } from '../latest';
import { prose } from '../prose';
import { sourceLine } from '../source';
import { metricTitle, titleLine, yearWords } from '../title';
import { nameOf, rowAt, type Compared } from './answers';
import { medianRow, medianWords, mediansOf, type Medians } from './medians';
import { fewestPoints, pairChart, type Both } from './pair-chart';
import { formatCount } from '../../util/count';

/** Two metrics of each unit in its latest year with both: joined dots below ten units, from there points with both medians. */
export function pairFigure(
	sides: readonly [Compared, Compared],
	found: readonly PairedRow[],
	switches: readonly SwitchView[],
	reports: number
): FigureView {
	const [left, right] = sides;
	const years = new Map(found.map((row) => [row.unit, row]));
	const rows = latestByUnit(left.rows).map(({ unit, year }): Both => {
		const row = years.get(unit);
		const at = row?.year ?? year;
		return {
			unit,
			year: at,
			left: rowAt(left, unit, at) ?? null,
			right: rowAt(right, unit, at) ?? null,
			row
		};
	});
	const both = rows.filter(({ row }) => row !== undefined);
	const medians = both.length < fewestPoints ? null : mediansOf(sides, found);
	const names = sides.map(({ metric, params }) => metricTitle(metric, params)).join('与');
	const title = titleLine(
		names,
		yearWords((both.length > 0 ? both : rows).map(({ year }) => year))
	);
	return {
		id: 'pair',
		title,
		sentence: sentence(sides, rows.length, both, medians),
		switches,
		...(both.length < 2
			? { chart: null, omitted: tooFew(both.length, '同时有两个指标') }
			: { chart: pairChart(sides, rows, medians) }),
		table: table(sides, rows, title, medians),
		absences: absenceLine(rows.map(whyNot)),
		caveats: [
			...(both.length > 0 ? ['两个指标取同一年度；并列只供查看，不说明因果'] : []),
			...metrics[left.metric].caveats,
			...metrics[right.metric].caveats
		],
		source: sourceLine(reports),
		fileName: `对比-两指标-${names}`
	};
}

/** Why a unit has not both. */
export const whyNot = ({ row, left, right }: Both): MetricAbsence | null =>
	row ? null : (left?.absence ?? right?.absence ?? 'not_collected');

function table(
	sides: readonly [Compared, Compared],
	rows: readonly Both[],
	caption: string,
	medians: Medians | null
): TableView {
	const [left, right] = sides;
	return {
		caption,
		columns: [
			{ key: 'unit', label: '单位', align: 'start' },
			{ key: 'year', label: '年度', align: 'start' },
			...sides.map(({ metric, unit }) => ({
				...{ key: metric, label: metrics[metric].label, unit, align: 'end' as const }
			}))
		],
		rows: [
			...(medians ? [medianRow(medians)] : []),
			...rows.map((row) => ({
				key: row.unit,
				unit: row.unit,
				own: left.own.has(row.unit),
				cells: [
					textCell(nameOf(left, row.unit)),
					textCell(String(row.year)),
					valueCell(left.metric, row.left ?? notCollected, left.money),
					valueCell(right.metric, row.right ?? notCollected, right.money)
				]
			}))
		]
	};
}

function sentence(
	sides: readonly [Compared, Compared],
	units: number,
	both: readonly Both[],
	medians: Medians | null
): Prose {
	const [left, right] = sides;
	const [a, b] = [metrics[left.metric].label, metrics[right.metric].label];
	const lead = `${formatCount(units)}个单位中${formatCount(both.length)}个同时有${a}和${b}`;
	if (both.length < fewestPoints)
		return both.length === 0
			? `${lead}。`
			: `${lead}，不足${fewestPoints}个，逐个并列，不看总体关系。`;
	const far = [...both]
		.sort((x, y) => (x.row?.apart ?? 0) - (y.row?.apart ?? 0))
		.slice(0, 3)
		.map(({ unit }) => nameOf(left, unit));
	const middle = medians ? prose`，${medianWords(sides, medians)}` : '';
	return prose`${lead}${middle}；离总体关系最远的为${far.join('、')}。`;
}
