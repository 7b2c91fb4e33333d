import { metrics } from '../../metrics';
import { askControl } from '../../query/lists/control';
import { askCounts } from '../../query/lists/counts';
import { askSangongCoverage, type CoverageRow } from '../../query/lists/sangong-coverage';
import { countedChoice } from '../choice';
import type { FigureView, SwitchView } from '../figure';
import type { Page, PageView } from '../page';
import { inSteps, remarked } from '../steps';
import { extentOf, scopeLine } from '../scope';
import { mostCovered } from '../usual';
import { gather } from './answers';
import { changesFigure } from './changes';
import { controlFigure } from './control';
import { counted, countsFigure } from './counts';
import { itemIds } from './items';
import { partsFigure } from './parts';
import { chosenOf, count, fullestWhere, panels, scopes, spec, type Chosen } from './spec';
import { totalsFigure } from './totals';

export interface SangongPage extends PageView {
	/** What holds for the whole page: the stage and whose money. */
	readonly choices: readonly SwitchView[];
}

/** 三公经费: totals and parts over years, budget against final, counts; never a ranking. */
export const sangong: Page<SangongPage> = {
	spec,
	defaults: async (engine) =>
		fullestWhere(await askSangongCoverage(engine, {})) ?? {
			type: [await mostCovered(engine, 'type')]
		},
	async contents(engine, selection, options) {
		const { where } = selection;
		const coverage = await askSangongCoverage(engine, where, options);
		const chosen = chosenOf(selection.params, coverage);
		const asked = { measures: itemIds, scope: chosen.scope };
		const all = await gather(engine, where, chosen, options);
		const totals = totalsFigure(all);
		async function rest() {
			const [control, counts] = await Promise.all([
				askControl(engine, where, asked, options),
				askCounts(engine, where, counted, options)
			]);
			return {
				figures: withoutEmpty(totals, [
					['四项构成', partsFigure(all)],
					['预算与决算', controlFigure(all, control)],
					['比上年增减', changesFigure(all)],
					['相关数量', countsFigure(all, counts)]
				])
			};
		}
		return inSteps<SangongPage>(
			{
				title: '“三公”经费',
				scope: scopeLine(extentOf([...all.units.values()], all.reports)),
				choices: pageChoices(chosen, coverage),
				figures: [totals]
			},
			rest
		);
	}
};

/** The figures below the totals. Those without a single row are left out, which is said beside the totals. */
function withoutEmpty(
	totals: FigureView,
	others: readonly (readonly [what: string, figure: FigureView])[]
): readonly FigureView[] {
	const empty = others.filter(([, { table }]) => table.rows.length === 0).map(([what]) => what);
	const note = `所选范围没有${empty.join('、')}的数，不列相应图表`;
	return [
		...(empty.length > 0 ? [remarked(totals, note)] : []),
		...others.filter(([what]) => !empty.includes(what)).map(([, figure]) => figure)
	];
}

/** The two switches of the page, each choice with the units that publish a total. */
function pageChoices(
	{ stage, scope }: Chosen,
	coverage: readonly CoverageRow[]
): readonly SwitchView[] {
	const { params } = metrics.sangong;
	const choice = (id: string, label: string, n: number) =>
		countedChoice(id, label, n, '所选范围没有单位列示');
	return [
		{
			param: 'stage',
			label: params.stage.label,
			value: stage,
			choices: panels.map((id) =>
				choice(id, params.stage.choices[id], count(coverage, 'units', { stage: id, scope }))
			)
		},
		{
			param: 'scope',
			label: params.scope.label,
			value: scope,
			choices: scopes.map((id) =>
				choice(id, params.scope.choices[id], count(coverage, 'units', { stage, scope: id }))
			)
		}
	];
}
