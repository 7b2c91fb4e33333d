import type { Engine, QueryOptions } from '../../engine/engine';
import { evaluators, type Evaluator } from '../../model/terms';
import { askEvaluations, type EvaluationRow } from '../../query/lists/evaluations';
import { askReports, type ReportRow } from '../../query/lists/reports';
import { askScoreEntryNotes } from '../../query/lists/score-entry-notes';
import { askUnits, type UnitRow } from '../../query/lists/units';
import { idsOf } from '../../util/ids';
import type { SwitchView } from '../figure';
import type { Page, PageView } from '../page';
import { inSteps } from '../steps';
import { extentOf, scopeLine } from '../scope';
import type { Selection } from '../selection';
import { sourceLine } from '../source';
import { mostCovered } from '../usual';
import { executionFigure } from './execution';
import { indicatorsFigure } from './indicators';
import { askItems } from './items';
import { executionMedians } from './medians';
import { partsFigure } from './parts';
import { askProjects } from './projects';
import { byLevel, pairedOf, type Scene } from './scored';
import { spec, subjectOf, threshold, type Subject } from './spec';
import { totalFigure } from './total';
import { askWhole } from './whole';

export interface ScoresPage extends PageView {
	/** Said once, for every figure of the page. */
	readonly banner: string;
	/** 整体 or 项目, and whose evaluation. */
	readonly switches: readonly SwitchView[];
	/** Which evaluations cannot be chosen, and why; empty where all can. */
	readonly barred: string;
}

/** 绩效得分: what units say of their own performance, as printed and as recomputed. */
export const scores: Page<ScoresPage> = {
	spec,
	defaults: async (engine) => ({ type: [await mostCovered(engine, 'type')] }),
	async contents(engine, selection, options) {
		const { where, params } = selection;
		const subject = subjectOf(params);
		const [listed, reports, evaluations] = await Promise.all([
			askUnits(engine, where, options),
			askReports(engine, where, options),
			askEvaluations(engine, where, options)
		]);
		const units = byLevel(listed);
		const scene = await sceneOf(engine, selection, units, reports, options);
		const switches = [subjectSwitch(subject, evaluations), evaluatorSwitch(subject, evaluations)];
		async function rest() {
			const items = await askItems(engine, where, units, subject, options);
			return {
				figures: [
					partsFigure(scene),
					executionFigure(scene),
					indicatorsFigure(scene, items, params.over === threshold)
				]
			};
		}
		return inSteps<ScoresPage>(
			{
				title: '绩效得分',
				scope: scopeLine(extentOf(units, reports.length)),
				banner: '以下均为单位自评，口径由各单位自定，不宜作为优劣排名',
				switches,
				barred: barredWords(switches),
				figures: [totalFigure(scene)]
			},
			rest
		);
	}
};

async function sceneOf(
	engine: Engine,
	{ where, params }: Selection,
	units: readonly UnitRow[],
	reports: readonly ReportRow[],
	options?: QueryOptions
): Promise<Scene> {
	const subject = subjectOf(params);
	const [rows, notes] = await Promise.all([
		(subject === 'whole' ? askWhole : askProjects)(engine, where, units, options),
		askScoreEntryNotes(engine, where, options)
	]);
	return {
		...{ subject, where, rows },
		severalYears: new Set(rows.map(({ year }) => year)).size > 1,
		medians: executionMedians(where, rows, pairedOf({ subject, rows })),
		units: new Map(units.map((unit) => [unit.unit_id, unit])),
		own: new Set(where.unit ?? []),
		notes,
		reported: new Set(reports.map(({ unit_id }) => unit_id)),
		source: sourceLine(reports.length)
	};
}

const countOf = (rows: readonly EvaluationRow[], subject: Subject, evaluator: Evaluator) =>
	rows.find((row) => row.subject === subject && row.evaluator === evaluator)?.n ?? 0;

const subjectSwitch = (value: Subject, rows: readonly EvaluationRow[]): SwitchView => ({
	param: 'subject',
	label: '评价对象',
	value,
	choices: [
		{ id: 'whole', label: '整体', n: countOf(rows, 'whole', 'self') },
		{ id: 'project', label: '项目', n: countOf(rows, 'project', 'self') }
	]
});

/** Evaluators are never mixed; those that no record has are named. */
const evaluatorSwitch = (subject: Subject, rows: readonly EvaluationRow[]): SwitchView => ({
	param: 'evaluator',
	label: '评价主体',
	value: 'self',
	choices: idsOf(evaluators).map((id) => {
		const n = countOf(rows, subject, id);
		return {
			id,
			label: evaluators[id],
			n,
			...(id === 'self' ? {} : { why: n === 0 ? '未收录' : '本页只列单位自评' })
		};
	})
});

function barredWords(switches: readonly SwitchView[]): string {
	const barred = switches.flatMap(({ choices }) => choices.filter(({ why }) => why));
	const whys = [...new Set(barred.map(({ why }) => why))];
	return whys
		.map((why) => {
			const labels = barred.filter((choice) => choice.why === why).map(({ label }) => label);
			return `${labels.join('、')}：${why}`;
		})
		.join('；');
}
