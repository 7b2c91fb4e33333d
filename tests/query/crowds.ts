import type { Crowd } from '../../src/lib/query/held';
import { resolveParams } from '../../src/lib/query/params';
import type { Where } from '../../src/lib/query/where';

/** Crowds of every kind. */
export function crowdsOf(where: Where): readonly Crowd[] {
	const sangong = { metric: 'sangong', where, params: resolveParams('sangong') } as const;
	const shares = (['basic_share', 'project_share'] as const).map((metric) => ({
		...{ metric, params: resolveParams(metric) }
	}));
	const lines = {
		metric: 'function_share',
		where,
		params: resolveParams('function_share')
	} as const;
	const scores = { metric: 'score_part_rate', where, params: {} } as const;
	return [
		sangong,
		{ ...sangong, fixed: ['2023', '2024'] },
		...(['every', 'collected'] as const).map((span) => ({ ...sangong, among: { span } })),
		{ ...sangong, among: { panel: true, at: 2019 } },
		{ ...sangong, metric: 'year_on_year', of: 'sangong', among: { span: 'every' } },
		{ ...sangong, metric: 'year_on_year', of: 'sangong', side: 'denominator' },
		...shares.map((each) => ({ ...each, where, among: { beside: shares } })),
		{ ...lines, code: '201' },
		{ ...lines, code: '201', side: 'numerator' },
		...(['whole', 'project'] as const).flatMap((subject): readonly Crowd[] => [
			{ ...scores, metric: 'score_total', paired: { subject, points: 'printed' } },
			{ ...scores, paired: { subject, points: 'printed' }, among: { from: 90 } },
			{ ...scores, paired: { subject, points: 'reached' }, among: { from: 90, below: 100 } }
		])
	];
}
