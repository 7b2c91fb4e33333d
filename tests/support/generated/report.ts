import type { RowOf } from '../../../src/lib/model/schema';
import type { MeasureId } from '../../../src/lib/model/measures';
import { Exact } from '../../../src/lib/util/exact';
import { claimsOf, priorOf, type Body, type Head } from './claims';
import { amount, rate, stated, type Print } from './print';
import { sum, type Truth } from './truth';

type Stage = RowOf<'observation'>['stage'];
type Scope = RowOf<'observation'>['scope'];
type Amount = readonly [MeasureId, number, Scope?, Stage?];

/** Everything one report states of its accounts, printed its way. */
export function reportRows(body: Body, truth: Truth, before: Truth | undefined, print: Print) {
	const head: Head = (table, n) => ({ ...body, row_id: `${body.report_id}#${table}-${n}` });
	const stating = observations(truth, head, print);
	const observation = before
		? [...stating, priorOf(truth, before, stating.length + 1, head, print)]
		: stating;
	const claim = claimsOf(truth, before, observation, head, print);
	return {
		...{ observation, claim, spending: linesOf(truth, head, print) },
		...evaluation(truth, head, print)
	};
}

function observations(truth: Truth, head: Head, print: Print): readonly RowOf<'observation'>[] {
	const amounts: readonly Amount[] = [...accounts(truth), ...parts(truth)];
	const money = amounts.map(([measure, yuan, scope = 'all', stage = 'final']) => ({
		...{ measure, stage, scope, ...amount(yuan, print) }
	}));
	const counted = counts(truth).map(([measure, count]) => ({
		...({ measure, stage: 'final', scope: 'all' } as const),
		...{ printed: `${count}`, printed_unit: '个', value: `${count}.00` }
	}));
	return [...money, ...counted].map((row, i) => ({
		...{ ...head('observation', i + 1), fund: null, ...stated(i + 1), ...row }
	}));
}

const accounts = (truth: Truth): readonly Amount[] => [
	['revenue_total', truth.total],
	['revenue', truth.income + truth.other],
	['revenue_fiscal', truth.income],
	['revenue_other', truth.other],
	['carryover_in', truth.carryoverIn],
	['expenditure_total', truth.total],
	['expenditure', truth.expenditure],
	['expenditure', truth.initial, 'all', 'initial'],
	['expenditure', truth.total, 'all', 'adjusted'],
	['expenditure_basic', truth.basic],
	['expenditure_project', truth.project],
	['carryover_out', truth.carryoverOut],
	['personnel_cost', truth.personnel],
	['public_cost', truth.publicCost],
	['operating_cost', truth.publicCost]
];

function parts({ sangong, procurement }: Truth): readonly Amount[] {
	const [abroad = 0, bought = 0, run = 0, domestic = 0, foreign = 0] = sangong;
	const [goods = 0, works = 0, services = 0] = procurement;
	return [
		['sangong', sum(sangong), 'fiscal'],
		['sangong_abroad', abroad, 'fiscal'],
		['sangong_vehicle', bought + run, 'fiscal'],
		['sangong_vehicle_purchase', bought, 'fiscal'],
		['sangong_vehicle_operation', run, 'fiscal'],
		['sangong_reception', domestic + foreign, 'fiscal'],
		['sangong_reception_domestic', domestic, 'fiscal'],
		['sangong_reception_foreign', foreign, 'fiscal'],
		['procurement', sum(procurement)],
		['procurement_goods', goods],
		['procurement_works', works],
		['procurement_services', services]
	];
}

const counts = ({ groups, vehicles, batches }: Truth) =>
	[
		['abroad_groups', groups],
		['vehicles_purchased', 1],
		['vehicles_held', vehicles],
		['reception_batches', batches],
		['reception_batches_foreign', 1]
	] as const satisfies readonly (readonly [MeasureId, number])[];

const classes = ['201', '208', '210', '221'];

function linesOf({ lines }: Truth, head: Head, print: Print): readonly RowOf<'spending'>[] {
	const rows = lines.flatMap((items, i) => [
		[classes[i] ?? '', sum(items)] as const,
		...items.map((item, j) => [`${classes[i]}010${j + 1}`, item] as const)
	]);
	return rows.map(([code, yuan], i) => ({
		...{ ...head('spending', i + 1), subject: 'whole', classification: 'function' },
		...{ code, code_basis: 'printed', name: code, path: null, stage: 'final', scope: 'all' },
		...{ ...stated(200 + i), ...amount(yuan, print) }
	}));
}

function evaluation(truth: Truth, head: Head, print: Print) {
	const { projects, indicators } = truth;
	const project = projects.flatMap(({ budget, final }, i) =>
		(
			[
				['adjusted', budget],
				['final', final]
			] as const
		).flatMap(([stage, yuan], j) =>
			([null, 'fiscal'] as const).map((fund, k): RowOf<'project'> => ({
				...{ ...head('project', i * 4 + j * 2 + k + 1), subject: `p${i + 1}`, project_code: null },
				...{ name: '项目', fund, stage, ...stated(300), ...amount(yuan, print) }
			}))
		)
	);
	const weight = (i: number) => (i === 0 ? 40 : 10);
	const indicator = indicators.map(({ target, actual }, i): RowOf<'indicator'> => {
		const completion = rate(new Exact(actual).div(target).times(100), print, '%').value;
		const score = new Exact(completion).div(100).times(weight(i)).toFixed(2);
		return {
			...{ ...head('indicator', i + 1), subject: 'whole', table: 1, level1: null, level2: null },
			...{ level3: `指标${i + 1}`, operator: '>=', target: `${target}`, target_value: `${target}` },
			...{ target_unit: '个', actual: `${actual}`, actual_value: `${actual}`, interim: null },
			...{ previous: null, completion, weight: `${weight(i)}`, score, ...stated(400 + i) },
			...{ scoring_rule: '按照完成比例赋分', printed: score, printed_unit: null }
		};
	});
	const points = new Exact(truth.expenditure).div(truth.total).times(10).toFixed(2);
	const total = indicator.reduce((all, { score }) => all.plus(score ?? 0), new Exact(points));
	const scores = [
		['execution', '10', points],
		['total', '100', total.toFixed(2)]
	] as const;
	const score = scores.map(([part, weighted, value], i): RowOf<'score'> => ({
		...{ ...head('score', i + 1), subject: 'whole', evaluator: 'self', part, part_label: null },
		...{ weight: weighted, value, grade: null, ...stated(500 + i) },
		...{ printed: value, printed_unit: '分' }
	}));
	return { project, indicator, score };
}
