import { askReportCount } from '../../query/lists/reports';
import { askUnits } from '../../query/lists/units';
import type { Where } from '../../query/where';
import type { FigureView } from '../figure';
import { filtersOf } from '../filters';
import { inForce } from '../in-force';
import type { Page, PageView } from '../page';
import { quartered } from '../quartered';
import { scopeLine } from '../scope';
import { mostCovered } from '../usual';
import { figuresOf, measured } from './figures';
import { choicesOf, divisions, shows, spec } from './spec';

interface Choice {
	readonly value: string;
	readonly choices: readonly { readonly id: string; readonly label: string }[];
}

export interface StructurePage extends PageView {
	readonly of: Choice;
	readonly show: Choice;
	/** One unit at a time, for small screens; empty where there is none to choose. */
	readonly unit: Choice;
	readonly figures: readonly FigureView[];
}

/** 支出结构: what a unit's spending is made of, side by side and against the year before. */
export const structure: Page<StructurePage> = {
	spec,
	defaults: async (engine) => ({ type: [await mostCovered(engine, 'type')] }),
	async view(engine, selection, options) {
		const { where } = selection;
		const metric = measured(choicesOf(selection.params));
		const params = await inForce(engine, metric, where, selection.params, spec, options);
		const choices = choicesOf(params);
		const [units, reports, filters] = await Promise.all([
			askUnits(engine, where, options),
			askReportCount(engine, where, options),
			filtersOf(engine, spec, selection, options)
		]);
		return {
			...filters,
			title: '支出结构',
			scope: scopeLine(units, reports),
			of: chooser(choices.of, divisions),
			show: chooser(choices.show, shows),
			unit: unitChooser(where, filters.filters),
			figures: quartered(await figuresOf(engine, { where, params }, choices, units, options))
		};
	}
};

const chooser = (value: string, choices: Readonly<Record<string, string>>): Choice => ({
	value,
	choices: Object.entries(choices).map(([id, label]) => ({ id, label }))
});

/** More units than this are chosen by the filter, which can be searched. */
const MOST_UNITS = 40;

function unitChooser(where: Where, filters: PageView['filters']): Choice {
	const units = filters.find(({ id }) => id === 'unit')?.options.filter(({ n }) => n > 0) ?? [];
	const chosen = where.unit ?? [];
	return {
		value: chosen.length === 1 ? (chosen[0] ?? '') : '',
		choices:
			units.length < 2 || units.length > MOST_UNITS
				? []
				: [{ id: '', label: '各单位并列' }, ...units.map(({ id, label }) => ({ id, label }))]
	};
}
