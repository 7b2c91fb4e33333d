import { metrics } from '../../metrics';
import { params as shared } from '../../metrics/metric';
import { absenceLine } from '../absences';
import { columnUnit, operandCell, textCell, valueCell } from '../cells';
import { countedChoice } from '../choice';
import type { FigureView, Prose, SwitchView } from '../figure';
import { manyCaveats } from '../many';
import { joinProse, prose } from '../prose';
import { sourceLine } from '../source';
import { metricTitle } from '../title';
import { nameOf, rates, type Overview, type UnitYear } from './answers';
import { blocksOf, dotsChart } from './dots';
import { below, say, spreadOf } from './range';
import { formatCount } from '../../util/count';

/** ① 预算执行率 on the budget in force, with the lines at 90 % and 100 %. */
export function executionFigure(overview: Overview, covers: string): FigureView {
	const rows = rates(overview);
	const params = { budget: overview.budget };
	const title = `${metricTitle('execution_rate', params)} · ${covers}`;
	const { money } = columnUnit(
		'expenditure',
		rows.flatMap((row) => [row.numerator, row.denominator])
	);
	const blocks = blocksOf(overview, rows);
	const drawn = dotsChart(overview, 'execution_rate', rows, params);
	return {
		id: 'execution',
		title,
		sentence: sentence(overview, rows),
		switches: [budgetSwitch(overview)],
		...drawn,
		table: {
			caption: title,
			columns: [
				{ key: 'unit', label: '单位', align: 'start' },
				{ key: 'value', label: '预算执行率', unit: '%', align: 'end' },
				{ key: 'numerator', label: '本年支出', unit: money, align: 'end' },
				{
					key: 'denominator',
					label: shared.budget.choices[overview.budget === 'initial' ? 'initial' : 'adjusted'],
					unit: money,
					align: 'end'
				}
			],
			rows: blocks.flatMap((block) =>
				block.rows.map((row, i) => ({
					key: row.unit,
					...(i === 0 && blocks.length > 1 ? { group: block.heading } : {}),
					cells: [
						textCell(nameOf(overview, row.unit)),
						valueCell('execution_rate', row),
						operandCell(row, 'numerator', money),
						operandCell(row, 'denominator', money)
					]
				}))
			)
		},
		absences: absenceLine(rows.map((row) => row.absence)),
		caveats: [...manyCaveats(drawn.chart), ...metrics.execution_rate.caveats],
		source: sourceLine(overview.reports),
		fileName: `总览-${metricTitle('execution_rate', params)}`
	};
}

function sentence(overview: Overview, rows: readonly UnitYear[]): Prose {
	const spread = spreadOf('execution_rate', rows);
	const { known, of } = spread;
	const lead = `${formatCount(of)}个单位中${formatCount(known.length)}个可计算`;
	if (known.length === 0) return `${lead}。`;
	const each = [...known]
		.reverse()
		.slice(0, 3)
		.map((row) => prose`${nameOf(overview, row.unit)}${say(spread, row)}`);
	const more = known.length > 3 ? '等' : '';
	return prose`${lead}：${joinProse(each, '、')}${more}；低于90%的${formatCount(below(spread, 90).length)}个。`;
}

/** Which budget divides; each choice with the number of units it can be computed for. */
function budgetSwitch({ answers, budget }: Overview): SwitchView {
	const n = (id: string) =>
		answers[id === 'initial' ? 'initial' : 'adjusted'].filter((row) => row.value !== null).length;
	return {
		param: 'budget',
		label: shared.budget.label,
		value: budget,
		choices: Object.entries(shared.budget.choices).map(([id, word]) =>
			countedChoice(id, `按${word}`, n(id))
		)
	};
}
