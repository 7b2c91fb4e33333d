import type { ReportRow } from '../../query/lists/reports';
import { groupBy } from '../../util/group';

/** The units of which nothing but self-evaluations were collected, which need not state “三公”. */
export const onlySelfEvaluated = (reports: readonly ReportRow[]): ReadonlySet<string> =>
	new Set(
		[...groupBy(reports, ({ unit_id }) => unit_id)].flatMap(([unit, own]) =>
			own.every(isSelfEvaluation) ? [unit] : []
		)
	);

const isSelfEvaluation = ({ kind, evaluator }: ReportRow) =>
	kind === 'selfeval' || (kind === 'evaluation' && evaluator === 'self');
