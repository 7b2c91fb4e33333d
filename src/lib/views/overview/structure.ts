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
	weakest,
	type Figure
} from '../cells';
import type { BarsView, FigureView } from '../figure';
import { sourceLine } from '../source';
import { choiceWords } from '../title';
import { nameOf, type Overview, type UnitYear } from './answers';

const MOST = 30;

/** ③ 支出构成: the shares of 基本 and 项目 with the total at the right, by 区划代码. */
export function structureFigure(overview: Overview, covers: string): FigureView {
	const { basic, project, expenditure } = overview.answers;
	const words = choiceWords('expenditure', { stage: overview.read.stage }).join('·');
	const title = `支出构成：基本支出与项目支出（${words}） · ${covers}`;
	const { money } = columnUnit(
		'expenditure',
		expenditure.map((row) => row.value)
	);
	const units = overview.chosen.map(({ unit_id }) => unit_id);
	const of = (rows: readonly UnitYear[], unit: string): Figure =>
		rows.find((row) => row.unit === unit) ?? notCollected;
	const known = basic.filter((row) => row.value !== null && of(project, row.unit).value !== null);
	return {
		id: 'structure',
		title,
		sentence: `${units.length}个单位中${known.length}个可计算基本支出与项目支出的占比；右端为本年支出。`,
		switches: [],
		...omittedOr(known.length, units.length, () => ({
			form: 'bars',
			mode: 'share',
			axis: { min: 0, max: 100, unit: '%' },
			series: [
				{ id: 'basic', label: '基本支出', colour: 'c1' },
				{ id: 'project', label: '项目支出', colour: 'c7' }
			],
			rows: barRows(overview, units, of, money)
		})),
		table: {
			caption: title,
			columns: [
				{ key: 'unit', label: '单位', align: 'start' },
				{ key: 'basic', label: '基本支出占比', unit: '%', align: 'end' },
				{ key: 'project', label: '项目支出占比', unit: '%', align: 'end' },
				{ key: 'total', label: '本年支出', unit: money, align: 'end' }
			],
			rows: units.map((unit) => ({
				key: unit,
				cells: [
					textCell(nameOf(overview, unit)),
					valueCell('basic_share', of(basic, unit)),
					valueCell('project_share', of(project, unit)),
					valueCell('expenditure', of(expenditure, unit), money)
				]
			}))
		},
		absences: absenceLine(
			units.map((unit) => of(basic, unit).absence ?? of(project, unit).absence)
		),
		caveats: [
			'因四舍五入，合计可能不等于100%',
			...(overview.read.stage === 'initial' ? ['不足100%的部分为单位预留机动经费等'] : [])
		],
		source: sourceLine(overview.reports),
		fileName: '总览-支出构成'
	};
}

function omittedOr(
	known: number,
	all: number,
	chart: () => BarsView
): Pick<FigureView, 'chart' | 'omitted'> {
	if (known === 0) return { chart: null, omitted: '没有可计算的单位，不作图，见下表' };
	if (all > MOST) return { chart: null, omitted: `单位超过${MOST}个，逐个列示难以辨读，见下表` };
	return { chart: chart() };
}

function barRows(
	overview: Overview,
	units: readonly string[],
	of: (rows: readonly UnitYear[], unit: string) => Figure,
	money: MoneyUnit
): BarsView['rows'] {
	const { basic, project, expenditure } = overview.answers;
	const rows = units.map((unit): BarsView['rows'][number] => {
		const found = [of(basic, unit), of(project, unit)] as const;
		const absence = found[0].absence ?? found[1].absence;
		const total = of(expenditure, unit).value;
		const end =
			total === null ? {} : { end: `${formatValue('expenditure', total, money)}${money}` };
		const basis = weakest([found[0].basis, found[1].basis]);
		return {
			label: nameOf(overview, unit),
			...end,
			parts: absence
				? []
				: (['basic', 'project'] as const).map((series, i) => {
						const part = found[i === 0 ? 0 : 1];
						return {
							series,
							value: Number(part.value),
							text: `${part.value ?? ''}%`,
							basis: part.basis ?? basis,
							...rowsOf(part),
							...addressOf(part)
						};
					}),
			...(absence ? { absence: metricAbsences[absence] } : {})
		};
	});
	return absentLast(rows);
}
