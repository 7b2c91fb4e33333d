import { checks, isCheckId } from '../../checks';
import { reportKinds, type ReportKind } from '../../model/terms';
import type { FindingFilter } from '../../query/lists/findings-chosen';
import { recordDimensions } from '../../query/lists/records';
import type { PageSpec } from '../selection';
import { verdictOrder } from './verdicts';

/** What leaves a parameter open. */
export const every = 'all';

/** 核对: whose findings, of which year, document, check and verdict; contradictions at first. */
export const spec: PageSpec = {
	dimensions: recordDimensions,
	params: () => ({
		check: [every, ...Object.keys(checks)],
		verdict: [...verdictOrder, every],
		kind: [every, ...Object.keys(reportKinds)]
	})
};

/** The filter that the parameters stand for. */
export function filterOf(
	params: Readonly<Record<string, string>>
): Pick<FindingFilter, 'check' | 'verdicts' | 'kind'> {
	const { check = every, verdict = verdictOrder[0], kind = every } = params;
	const chosen = verdictOrder.find((id) => id === verdict);
	return {
		...(isCheckId(check) ? { check } : {}),
		...(chosen ? { verdicts: [chosen] } : {}),
		...(kind in reportKinds ? { kind: kind as ReportKind } : {})
	};
}
