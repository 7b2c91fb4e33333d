import { checks, isCheckId } from '../../checks';
import { reportKinds, type ReportKind } from '../../model/terms';
import type { FindingFilter } from '../../query/lists/findings-chosen';
import { isReport } from '../../query/lists/findings-reports';
import { recordDimensions } from '../../query/lists/records';
import { idsOf } from '../../util/ids';
import type { PageSpec } from '../selection';
import { verdictOrder } from './verdicts';

/** `652300-gsl-2024-final`. */
const reportId = new RegExp(
	`^\\d{6}-[a-z]+(-\\d+)?-(19|20)\\d\\d-(${idsOf(reportKinds).join('|')})$`
);

/** What leaves a parameter open. */
export const every = 'all';

/** 核对: whose findings, of which year, kind of document, report, check and verdict; contradictions at first. */
export const spec: PageSpec = {
	dimensions: recordDimensions,
	params: () => ({
		check: [every, ...Object.keys(checks)],
		verdict: [...verdictOrder, every],
		kind: [every, ...Object.keys(reportKinds)]
	}),
	open: {
		report: { label: '报告标识', valid: (id) => reportId.test(id), known: isReport }
	}
};

/** The filter that the parameters stand for. */
export function filterOf(
	params: Readonly<Record<string, string>>
): Pick<FindingFilter, 'check' | 'verdicts' | 'kind' | 'report'> {
	const { check = every, verdict = verdictOrder[0], kind = every, report } = params;
	const chosen = verdictOrder.find((id) => id === verdict);
	return {
		...(isCheckId(check) ? { check } : {}),
		...(chosen ? { verdicts: [chosen] } : {}),
		...(kind in reportKinds ? { kind: kind as ReportKind } : {}),
		...(report === undefined ? {} : { report })
	};
}
