import type { Engine } from '../../engine/engine';
import { metrics, type MetricId } from '../../metrics';
import { metricGroups, type MetricGroup } from '../../metrics/groups';
import { measuresOf } from '../../metrics/kinds';
import type { Metric } from '../../metrics/metric';
import { measures, type MeasureId } from '../../model/measures';
import { askBreaks } from '../../query/lists/breaks';
import { askMeasureCoverage } from '../../query/lists/measure-coverage';
import { askMetricCoverage } from '../../query/lists/metric-coverage';
import { idsOf } from '../../util/ids';
import { cardOf, type MetricCard } from './card';
import { checksPart, type ChecksPart } from './checks';
import { grading, type Grading } from './grading';
import { questionOf } from './statement';
import { glossaries, rules, type Glossary } from './terms';
import { uncomputable, type Uncomputable } from './uncomputable';

/** A measure that formulas rest on, and which they are. */
export interface MeasureEntry {
	readonly id: MeasureId;
	readonly label: string;
	readonly unit: string;
	/** Units that state it. */
	readonly units: number;
	readonly used: readonly { readonly id: MetricId; readonly label: string }[];
}

/** 口径: every metric, what it rests on, and the words the site uses. */
export interface MethodsView {
	readonly groups: readonly {
		readonly id: MetricGroup;
		readonly label: string;
		readonly cards: readonly MetricCard[];
	}[];
	readonly uncomputable: readonly Uncomputable[];
	readonly checks: ChecksPart;
	readonly grading: Grading;
	readonly measures: readonly MeasureEntry[];
	readonly glossaries: readonly Glossary[];
	readonly rules: typeof rules;
}

/** Makes the methods page from the registry; only coverage and breaks are asked of the records. */
export async function methodsView(engine: Engine): Promise<MethodsView> {
	const breaks = await askBreaks(engine, {});
	const coverage = await askMeasureCoverage(engine);
	const ids = idsOf(metrics);
	const covered = await Promise.all(ids.map((id) => askMetricCoverage(engine, questionOf(id))));
	return {
		groups: idsOf(metricGroups).map((group) => ({
			id: group,
			label: metricGroups[group],
			cards: ids
				.filter((id) => metrics[id].group === group)
				.map((id) => cardOf(id, covered[ids.indexOf(id)] ?? [], breaks))
		})),
		uncomputable,
		checks: checksPart,
		grading,
		measures: entries(new Map(coverage.map(({ measure, units }) => [measure, units]))),
		glossaries,
		rules
	};
}

function entries(units: ReadonlyMap<MeasureId, number>): readonly MeasureEntry[] {
	const all = Object.entries(metrics) as [MetricId, Metric][];
	return idsOf(measures).flatMap((id) => {
		const used = all.filter(([, metric]) => measuresOf(metric.formula).includes(id));
		if (used.length === 0) return [];
		const { label, unit } = measures[id];
		return [
			{
				id,
				label,
				unit,
				units: units.get(id) ?? 0,
				used: used.map(([metric, { label: name }]) => ({ id: metric, label: name }))
			}
		];
	});
}
