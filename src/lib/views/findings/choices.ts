import { checks } from '../../checks';
import { reportKinds, verdicts } from '../../model/terms';
import type { Verdict } from '../../query/lists/findings-chosen';
import type { FindingCount } from '../../query/lists/findings-counts';
import type { CheckedReport } from '../../query/lists/findings-reports';
import type { Selection } from '../selection';
import { countOf } from './counts';
import { checkName } from './names';
import { every } from './spec';
import { verdictNotes, verdictOrder } from './verdicts';
import { formatCount } from '../../util/count';

/** A parameter that is picked from a list. */
export interface ChoiceView {
	readonly value: string;
	readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** The verdicts to choose from, each with its findings. */
export interface VerdictView {
	readonly value: string;
	readonly choices: readonly {
		readonly id: string;
		readonly label: string;
		readonly n: number;
		readonly note: string;
	}[];
}

/** Every verdict with its findings under the other filters, and all of them. */
export function verdictChoices(
	params: Selection['params'],
	counts: readonly FindingCount[]
): VerdictView {
	const choice = (id: Verdict) => ({
		id,
		label: verdicts[id],
		n: countOf(counts, [id]),
		note: verdictNotes[id]
	});
	return {
		value: params.verdict ?? verdictOrder[0],
		choices: [
			...verdictOrder.map(choice),
			{ id: every, label: '全部', n: countOf(counts), note: '各结论合计' }
		]
	};
}

/** Every check with its findings under the filters of units, years and documents. */
export function checkChoices(
	params: Selection['params'],
	counts: readonly FindingCount[]
): ChoiceView {
	const n = (id: string) => countOf(counts.filter(({ check_id }) => check_id === id));
	return {
		value: params.check ?? every,
		choices: [
			{ id: every, label: '全部规则' },
			...Object.keys(checks).map((id) => ({
				id,
				label: `${checkName(id)}（${formatCount(n(id))}）`
			}))
		]
	};
}

/** Reports that can be picked from at once; the filters of units and years bring up others. */
export const mostReports = 200;

/** `昌吉州工商联2024年部门决算`. */
export const reportName = ({ unit_name, year, kind }: CheckedReport) =>
	`${unit_name}${year}年${reportKinds[kind]}`;

/** Every report with its findings under the filters of units, years and kinds of documents. */
export const reportChoices = (
	params: Selection['params'],
	reports: readonly CheckedReport[]
): ChoiceView => ({
	value: params.report ?? every,
	choices: [
		{
			id: every,
			label: reports.length < mostReports ? '全部报告' : `全部报告（下列前${mostReports}份）`
		},
		...reports.map((report) => ({
			id: report.report_id,
			label: `${reportName(report)}（${formatCount(report.n)}）`
		}))
	]
});

/** The kinds of documents. */
export const kindChoices = (params: Selection['params']): ChoiceView => ({
	value: params.kind ?? every,
	choices: [
		{ id: every, label: '全部文件' },
		...Object.entries(reportKinds).map(([id, label]) => ({ id, label }))
	]
});
