import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricId } from '../../metrics';
import { metrics } from '../../metrics';
import { metricGroups } from '../../metrics/groups';
import { askChosen } from '../../query/ask';
import { askReports } from '../../query/lists/reports';
import { askUnits } from '../../query/lists/units';
import type { Where } from '../../query/where';
import type { FigureView } from '../figure';
import { filtersOf } from '../filters';
import { inForce } from '../in-force';
import type { Page, PageView } from '../page';
import { scopeLine } from '../scope';
import type { Selection } from '../selection';
import { switchesOf } from '../switches';
import { mostCovered } from '../usual';
import { compared, type Compared, type UnitYear } from './answers';
import { denominatorsFigure } from './denominators';
import { rankFigure } from './rank';
import { comparable, metricOf, spec } from './spec';
import { trendFigure } from './trend';

export interface ComparePage extends PageView {
	readonly metric: {
		readonly value: MetricId;
		readonly choices: readonly {
			readonly id: MetricId;
			readonly label: string;
			readonly group: string;
		}[];
	};
	readonly view: {
		readonly value: string;
		readonly choices: readonly {
			readonly id: string;
			readonly label: string;
			readonly why?: string;
		}[];
	};
	readonly figures: readonly FigureView[];
}

/** 对比: any metric across units; the view follows the shape of the selection. */
export const compare: Page<ComparePage> = {
	spec,
	defaults: async (engine) => ({ type: [await mostCovered(engine, 'type')] }),
	async view(engine, selection, options) {
		const { where } = selection;
		const metric = metricOf(selection.params);
		const params = await inForce(engine, metric, where, selection.params, spec, options);
		const [rows, units, reports, filters, switches] = await Promise.all([
			answers(engine, metric, where, params, options),
			askUnits(engine, where, options),
			askReports(engine, where, options),
			filtersOf(engine, spec, selection, options),
			switchesOf(engine, metric, where, params, options)
		]);
		const all = compared(metric, params, rows, units, where.unit ?? []);
		const shape = shapeOf(selection, rows);
		const second =
			shape === 'rank' && metric === 'execution_rate'
				? [await denominators(engine, { where, params }, all, reports.length, options)]
				: [];
		const trend = trendFigure(all, reports.length, where.year);
		return {
			...filters,
			title: '对比',
			scope: scopeLine(units, reports),
			metric: {
				value: metric,
				choices: comparable.map((id) => {
					const { label, group } = metrics[id];
					return { id, label, group: metricGroups[group] };
				})
			},
			view: { value: shape, choices: shapes(rows) },
			figures:
				shape === 'rank'
					? [rankFigure(all, switches, reports.length), ...second, ...(trend.chart ? [trend] : [])]
					: [{ ...trend, switches }]
		};
	}
};

const answers = (
	engine: Engine,
	metric: MetricId,
	where: Where,
	params: Readonly<Record<string, string>>,
	options?: QueryOptions
) => askChosen(engine, metric, ['unit', 'year'], where, params, options);

/** The answers on the budget in force beside those on the other one, which is all that is asked for them. */
async function denominators(
	engine: Engine,
	{ where, params }: Selection,
	shown: Compared,
	reports: number,
	options?: QueryOptions
): Promise<FigureView> {
	const other = params.budget === 'initial' ? 'adjusted' : 'initial';
	const rows = await answers(
		engine,
		'execution_rate',
		where,
		{ ...params, budget: other },
		options
	);
	const second = { ...shown, rows };
	return other === 'initial'
		? denominatorsFigure(second, shown, reports)
		: denominatorsFigure(shown, second, reports);
}

/** One unit over years is a trend; several units stand side by side. */
function shapeOf({ params }: Selection, rows: readonly UnitYear[]): 'rank' | 'trend' {
	if (params.view === 'rank' || params.view === 'trend') return params.view;
	const units = new Set(rows.map((row) => row.unit)).size;
	return units === 1 && rows.length > 1 ? 'trend' : 'rank';
}

function shapes(rows: readonly UnitYear[]): ComparePage['view']['choices'] {
	const years = new Set(rows.map((row) => row.year)).size;
	return [
		{ id: 'rank', label: '排序' },
		{ id: 'trend', label: '各年', ...(years < 2 ? { why: '所选范围只有1个年度' } : {}) }
	];
}
