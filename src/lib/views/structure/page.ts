import { askReportCount } from '../../query/lists/reports';
import { askUnits } from '../../query/lists/units';
import { inForce } from '../in-force';
import type { Page, PageView } from '../page';
import { inSteps } from '../steps';
import { extentOf, scopeLine } from '../scope';
import { mostCovered } from '../usual';
import { figuresOf, measured } from './figures';
import type { Choice } from './choice';
import { choicesOf, divisions, shows, spec } from './spec';

export interface StructurePage extends PageView {
	readonly of: Choice;
	readonly show: Choice;
}

/** 支出结构: what a unit's spending is made of, side by side and against the year before. */
export const structure: Page<StructurePage> = {
	spec,
	defaults: async (engine) => ({ type: [await mostCovered(engine, 'type')] }),
	async contents(engine, selection, options) {
		const { where } = selection;
		const metric = measured(choicesOf(selection.params));
		const params = await inForce(engine, metric, where, selection.params, spec, options);
		const choices = choicesOf(params);
		const [units, reports] = await Promise.all([
			askUnits(engine, where, options),
			askReportCount(engine, where, options)
		]);
		const { first, rest } = await figuresOf(engine, { where, params }, choices, units, options);
		return inSteps<StructurePage>(
			{
				title: '支出结构',
				scope: scopeLine(extentOf(units, reports)),
				of: chooser(choices.of, divisions),
				show: chooser(choices.show, shows),
				figures: [first]
			},
			async () => ({ figures: await rest() })
		);
	}
};

const chooser = (value: string, choices: Readonly<Record<string, string>>): Choice => ({
	value,
	choices: Object.entries(choices).map(([id, label]) => ({ id, label }))
});
