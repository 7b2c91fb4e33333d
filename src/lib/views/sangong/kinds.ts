import type { Sangong } from './answers';

/** Whether all that was collected of a unit are self-evaluations, which need not state “三公”. */
export function onlySelfEvaluated({ reports }: Pick<Sangong, 'reports'>, unit: string): boolean {
	const own = reports.filter((report) => report.unit_id === unit);
	return (
		own.length > 0 &&
		own.every(
			({ kind, evaluator }) =>
				kind === 'selfeval' || (kind === 'evaluation' && evaluator === 'self')
		)
	);
}
