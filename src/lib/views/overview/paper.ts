import { columnUnit, notCollected, textCell, valueCell } from '../cells';
import type { TableView } from '../figure';
import { rowOf } from '../row-of';
import { nameOf, rates, type Overview, type UnitYear } from './answers';

/** The table of the printed page: a row a unit, as many as the page holds. */
export interface PaperView {
	readonly table: TableView;
	/** Units beyond those shown. */
	readonly more: number;
}

/** Rows the printed page holds. */
const SHOWN = 7;

/** The units with their headline figures, by 区划代码. */
export function paperOf(overview: Overview): PaperView {
	const { chosen, answers, read, budget } = overview;
	const { expenditure, score, project } = answers;
	const { money } = columnUnit(
		'expenditure',
		expenditure.map((row) => row.value)
	);
	const total = read.stage === 'final' ? '本年支出' : '本年支出年初预算';
	const onBudget = budget === 'initial' ? '按年初预算' : '按全年预算';
	return {
		table: {
			caption: '各单位',
			columns: [
				{ key: 'region', label: '区划', align: 'start' },
				{ key: 'unit', label: '单位', align: 'start' },
				{ key: 'expenditure', label: total, unit: money, align: 'end' },
				{ key: 'rate', label: `预算执行率，${onBudget}`, unit: '%', align: 'end' },
				{ key: 'score', label: '自评总分', unit: '分', align: 'end' },
				{ key: 'project', label: '项目支出占比', unit: '%', align: 'end' }
			],
			rows: chosen.slice(0, SHOWN).map(({ unit_id, region_code }) => ({
				key: unit_id,
				cells: [
					textCell(region_code),
					textCell(nameOf(overview, unit_id)),
					valueCell('expenditure', of(expenditure, unit_id), money),
					valueCell('execution_rate', of(rates(overview), unit_id)),
					valueCell('score_total', of(score, unit_id)),
					valueCell('project_share', of(project, unit_id))
				]
			}))
		},
		more: Math.max(0, chosen.length - SHOWN)
	};
}

const of = (rows: readonly UnitYear[], unit: string) => rowOf(rows, unit) ?? notCollected;
