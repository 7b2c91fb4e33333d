import { verdicts } from '../../model/terms';
import { askFindings } from '../../query/lists/findings';
import {
	askFindingCounts,
	askFindingScope,
	askUnitFindingCounts,
	type FindingScope
} from '../../query/lists/findings-counts';
import { askCheckedReports } from '../../query/lists/findings-reports';
import type { FigureView } from '../figure';
import type { Page, PageView } from '../page';
import { scopeLine } from '../scope';
import { inSteps } from '../steps';
import { withSides } from './answers';
import {
	checkChoices,
	kindChoices,
	mostReports,
	reportChoices,
	reportName,
	verdictChoices,
	type ChoiceView,
	type VerdictView
} from './choices';
import { countOf, countSentence } from './counts';
import type { FindingView } from './finding';
import { listFigure, most } from './list';
import { columns, matrixFigure } from './matrix';
import { checkName } from './names';
import { rulesFigure } from './rules';
import { filterOf, spec } from './spec';

export interface FindingsPage extends PageView {
	readonly sentence: string;
	/** Every verdict with its findings under the other filters, and all of them. */
	readonly verdict: VerdictView;
	readonly check: ChoiceView;
	readonly kind: ChoiceView;
	readonly report: ChoiceView;
	readonly findings: readonly FindingView[];
	/** Findings the filters leave beyond those drawn. */
	readonly more: number;
	readonly list: FigureView;
}

/** 核对: what the checks found, each with both sides. */
export const findingsPage: Page<FindingsPage> = {
	spec,
	defaults: () => Promise.resolve({}),
	async contents(engine, selection, options) {
		const { where, params } = selection;
		const { verdicts: wanted, ...filter } = filterOf(params);
		const { check, kind, report } = filter;
		const chosen = { ...filter, verdicts: wanted };
		const offered = () =>
			askCheckedReports(engine, where, { kind }, { chosen: report, most: mostReports }, options);
		const found = await askFindings(engine, where, { ...chosen, limit: most }, options);
		// What is counted is asked for before the findings are made, so that both go on at once.
		const [counts, scope, named, findings] = await Promise.all([
			askFindingCounts(engine, where, { kind, report }, options),
			askFindingScope(engine, where, filter, options),
			report ? offered() : [],
			withSides(engine, where, chosen, found, options)
		]);
		const own = counts.filter((count) => check === undefined || count.check_id === check);
		const total = countOf(own, wanted);
		const years = yearsOf(scope);
		const [verdict] = wanted ?? [];
		const one = named.find(({ report_id }) => report_id === report);
		async function rest() {
			const [byUnit, reports] = await Promise.all([
				askUnitFindingCounts(engine, where, chosen, columns, options),
				offered()
			]);
			return {
				report: reportChoices(params, reports),
				figures: [
					matrixFigure(byUnit, verdict, { ...scope, years }),
					rulesFigure(counts, { ...scope, years })
				]
			};
		}
		return inSteps<FindingsPage, 'report'>(
			{
				title: '核对',
				scope: scopeLine(scope),
				sentence: countSentence(own),
				verdict: verdictChoices(params, own),
				check: checkChoices(params, counts),
				kind: kindChoices(params),
				findings,
				more: total - findings.length,
				list: listFigure(findings, {
					verdict: verdict ? verdicts[verdict] : '全部结论',
					years,
					total,
					check: check ? checkName(check) : null,
					report: one ? reportName(one) : null
				}),
				figures: []
			},
			rest
		);
	}
};

/** `2022—2024年`. */
function yearsOf({ first, last }: FindingScope): string {
	if (first === null || last === null) return '无年度';
	return first === last ? `${first}年` : `${first}—${last}年`;
}
