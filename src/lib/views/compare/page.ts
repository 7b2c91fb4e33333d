import { metrics, type MetricId } from '../../metrics';
import { metricGroups } from '../../metrics/groups';
import { askReportCount } from '../../query/lists/reports';
import { askUnits } from '../../query/lists/units';
import { inForce } from '../in-force';
import type { Page, PageView } from '../page';
import { inSteps, remarked } from '../steps';
import { extentOf, scopeLine } from '../scope';
import { switchesOf } from '../switches';
import { mostCovered } from '../usual';
import { ruleOf } from './alike';
import { askCompared } from './answers';
import { facetOf, type FacetChoice } from './facet-choice';
import { figuresOf } from './figures';
import { askListing } from './listing';
import { parseRule } from './near-rule';
import { nearestFigure } from './nearest';
import { ownOf } from './own';
import { comparable, metricOf, spec } from './spec';
import { shaped, type Shape, type Tab } from './shapes';
import { othersOf, paramsOf, usualSecond } from './second';

interface Choice {
	readonly id: MetricId;
	readonly label: string;
	readonly group: string;
}

export interface ComparePage extends PageView {
	/** The unit that stands out, empty where the reader named none. */
	readonly own: string;
	/** The rule the chosen units were found by, empty where they were chosen otherwise. */
	readonly near: string;
	readonly metric: {
		readonly value: MetricId;
		/** The further metrics, in the order they were chosen. */
		readonly others: readonly MetricId[];
		readonly choices: readonly Choice[];
	};
	readonly view: {
		readonly value: Shape;
		readonly choices: readonly Tab[];
		/** That the asked shape does not fit, and why. */
		readonly instead: string | null;
	};
	/** By what the figure is parted; null where its shape is not. */
	readonly facet: FacetChoice | null;
}

const choices = comparable.map((id): Choice => {
	const { label, group } = metrics[id];
	return { id, label, group: metricGroups[group] };
});

/** 对比: any metric across units; the view follows the shape of the selection. */
export const compare: Page<ComparePage> = {
	spec,
	defaults: async (engine) => ({ type: [await mostCovered(engine, 'type')] }),
	async contents(engine, selection, options) {
		const { where } = selection;
		const metric = metricOf(selection.params);
		const others = othersOf(metric, selection.params);
		const chosen = { metric, params: selection.params };
		const asked = others.length > 0 ? others : [usualSecond(metric)];
		const [params, ...otherParams] = await Promise.all([
			inForce(engine, metric, where, selection.params, spec, options),
			...asked.map((id) => paramsOf(engine, id, where, chosen, options))
		]);
		const [units, reports, switches] = await Promise.all([
			askUnits(engine, where, options),
			askReportCount(engine, where, options),
			switchesOf(engine, metric, where, params, options)
		]);
		const named = { where, units, own: ownOf(selection) };
		const [answers, second, ...more] = await Promise.all([
			askCompared(engine, metric, params, named, options),
			askCompared(engine, asked[0] ?? metric, otherParams[0] ?? {}, named, options),
			...asked
				.slice(1)
				.map((id, i) => askCompared(engine, id, otherParams[i + 1] ?? {}, named, options))
		]);
		const facts = { answers, others: others.length, second, where };
		const { shape, tabs, instead } = shaped(facts, selection.params.view);
		const facet = facetOf(answers, shape, selection.params.facet);
		const given = { ...facts, more, switches, reports, facet: facet?.value ?? 'none' };
		const figures = await figuresOf(engine, shape, given, options);
		const { own = '', near = '' } = selection.params;
		async function rest() {
			const [first, ...below] = figures;
			if (!first || own === '') return { figures: below };
			const rule = parseRule(near);
			if (rule)
				return { figures: [...below, await nearestFigure(engine, own, rule, where, options)] };
			const { units: all } = await askListing(engine, options);
			const peers = ruleOf(all, own, where.unit ?? []);
			return { figures: [...(peers ? [remarked(first, peers)] : []), ...below] };
		}
		return inSteps<ComparePage>(
			{
				title: '对比',
				...{ own, near },
				scope: scopeLine(extentOf(units, reports)),
				metric: { value: metric, others, choices },
				view: { value: shape, choices: tabs, instead },
				facet,
				figures: figures.slice(0, 1)
			},
			rest
		);
	}
};
