import { metricAbsences } from '../../model/terms';
import type { MoneyUnit } from '../../util/number';
import { absenceLine, absentLast } from '../absences';
import {
	addressOf,
	columnUnit,
	formatValue,
	notCollected,
	rowsOf,
	textCell,
	valueCell,
	type Figure
} from '../cells';
import type { BarsView } from '../chart';
import type { FigureView } from '../figure';
import { manyCaveats, manyChart } from '../many';
import { sourceLine } from '../source';
import { wholes } from '../structure/wholes';
import { choiceWords } from '../title';
import { crowdOf, nameOf, type Overview, type UnitYear } from './answers';
import { formatCount } from '../../util/count';
import { rowOf } from '../row-of';

const MOST = 30;

/** ③ 支出构成: the shares of 基本 and 项目 with the total at the right, by 区划代码. */
export function structureFigure(overview: Overview, covers: string): FigureView {
	const { basic, project, expenditure } = overview.answers;
	const shares = sharesOf(overview);
	const words = choiceWords('expenditure', { stage: overview.read.stage }).join('·');
	const title = `支出构成：基本支出与项目支出（${words}） · ${covers}`;
	const { money } = columnUnit(
		'expenditure',
		expenditure.map((row) => row.value)
	);
	const units = overview.chosen.map(({ unit_id }) => unit_id);
	const of = (rows: readonly UnitYear[], unit: string): Figure => rowOf(rows, unit) ?? notCollected;
	const known = basic.filter((row) => row.value !== null && of(project, row.unit).value !== null);
	const drawn = omittedOr(overview, known.length, units.length, () => ({
		form: 'bars',
		mode: 'share',
		axis: { min: 0, max: 100, unit: '%' },
		series: shares.map(({ part: { id, label, colour } }) => ({ id, label, colour })),
		rows: barRows(overview, units, of, money)
	}));
	return {
		id: 'structure',
		title,
		sentence: `${formatCount(units.length)}个单位中${formatCount(known.length)}个可计算基本支出与项目支出的占比；右端为本年支出。`,
		switches: [],
		...drawn,
		table: {
			caption: title,
			columns: [
				{ key: 'unit', label: '单位', align: 'start' },
				...shares.map(({ part }) => ({
					...{ key: part.id, label: `${part.label}占比`, unit: '%', align: 'end' as const }
				})),
				{ key: 'total', label: '本年支出', unit: money, align: 'end' }
			],
			rows: units.map((unit) => ({
				key: unit,
				cells: [
					textCell(nameOf(overview, unit)),
					...shares.map(({ part, rows }) => valueCell(part.share, of(rows, unit))),
					valueCell('expenditure', of(expenditure, unit), money)
				]
			}))
		},
		absences: absenceLine(
			units.map((unit) => of(basic, unit).absence ?? of(project, unit).absence)
		),
		caveats: [...manyCaveats(drawn.chart), '因四舍五入，合计可能不等于100%'],
		source: sourceLine(overview.reports),
		fileName: '总览-支出构成'
	};
}

/** The parts of 支出结构 with the shares of the units; the optional ones where any unit has them. */
const sharesOf = ({ answers }: Overview) =>
	wholes.basic_project.parts
		.map((part) => ({ part, rows: answers[part.id] }))
		.filter(({ part, rows }) => !('optional' in part) || rows.some((row) => row.value !== null));

function omittedOr(
	overview: Overview,
	known: number,
	all: number,
	chart: () => BarsView
): Pick<FigureView, 'chart' | 'omitted' | 'crowds'> {
	if (known === 0) return { chart: null, omitted: '没有可计算的单位，不作图，见下表' };
	if (all > MOST)
		return manyChart(
			sharesOf(overview).map(({ part, rows }) => ({
				label: `${part.label}占比`,
				of: crowdOf(overview, part.share, { stage: overview.read.stage }),
				values: rows.flatMap(({ value }) => value ?? []),
				column: part.id
			})),
			{ unit: '%', axisOf: () => ({ min: 0, max: 100, unit: '%' }) }
		);
	return { chart: chart() };
}

function barRows(
	overview: Overview,
	units: readonly string[],
	of: (rows: readonly UnitYear[], unit: string) => Figure,
	money: MoneyUnit
): BarsView['rows'] {
	const { basic, project, expenditure } = overview.answers;
	const shares = sharesOf(overview);
	const rows = units.map((unit): BarsView['rows'][number] => {
		const absence = of(basic, unit).absence ?? of(project, unit).absence;
		const total = of(expenditure, unit).value;
		const end =
			total === null ? {} : { end: `${formatValue('expenditure', total, money)}${money}` };
		const label = nameOf(overview, unit);
		if (absence) return { label, ...end, parts: [], absence: metricAbsences[absence] };
		const found = shares.map(({ part, rows }) => ({ part, share: of(rows, unit) }));
		return { label, ...end, parts: found.flatMap(({ part, share }) => segment(part, share)) };
	});
	return absentLast(rows);
}

type Part = ReturnType<typeof sharesOf>[number]['part'];

/** A share as a segment; an optional part that a unit lacks has none. */
const segment = (part: Part, share: Figure): BarsView['rows'][number]['parts'] =>
	share.value === null
		? []
		: [
				{
					series: part.id,
					value: Number(share.value),
					text: formatValue(part.share, share.value),
					basis: share.basis ?? 'stated',
					...rowsOf(share),
					...addressOf(share)
				}
			];
