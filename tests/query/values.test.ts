import { describe, expect, test } from 'vitest';
import type { MetricId } from '../../src/lib/metrics';
import { askChosen } from '../../src/lib/query/ask';
import { engineOver } from '../support/engine';
import { anju, changji, chaoyang, urumqi, yushui } from './collected-units';

const engine = await engineOver();

/** Read off the reports and worked out by hand: metric, unit, year, choices → value or the reason for none. */
const checked: readonly (readonly [
	MetricId,
	string,
	number,
	Readonly<Record<string, string>>,
	string
])[] = [
	['execution_rate', changji, 2024, {}, '86.64'],
	['execution_rate', changji, 2024, { budget: 'initial' }, '98.92'],
	['execution_rate', changji, 2024, { budget: 'initial', scope: 'fiscal' }, '101.80'],
	['execution_rate', changji, 2024, { budget: 'initial', scope: 'general_public' }, '101.80'],
	['execution_rate', urumqi, 2023, {}, '96.62'],
	['execution_rate', urumqi, 2023, { budget: 'initial' }, '94.93'],
	['execution_rate', chaoyang, 2023, {}, '98.19'],
	['execution_rate', chaoyang, 2023, { budget: 'initial' }, '99.81'],
	['execution_rate', yushui, 2023, {}, 'not_in_report'],
	['execution_rate', anju, 2023, {}, 'not_published'],
	['execution_points', changji, 2024, {}, '8.66'],
	['execution_points', urumqi, 2023, {}, 'not_in_report'],
	['net_adjustment', changji, 2024, {}, '14.17'],
	['net_adjustment', urumqi, 2023, {}, '-1.75'],
	['adjustment_rate', urumqi, 2023, {}, '1.75'],
	['adjustment_rate', urumqi, 2023, { method: 'gross' }, '7.05'],
	['adjustment_rate', changji, 2024, { method: 'gross' }, '18.09'],
	['carryover_rate', chaoyang, 2023, {}, '1.81'],
	['carryover_rate', changji, 2024, {}, '13.36'],
	['variance_rate', changji, 2024, { scope: 'fiscal' }, '1.80'],
	['basic_share', yushui, 2023, {}, '91.21'],
	['basic_share', changji, 2024, {}, '85.08'],
	['project_share', chaoyang, 2023, {}, '39.23'],
	['project_share', urumqi, 2023, {}, '1.16'],
	['personnel_share', anju, 2023, { scope: 'general_public' }, '89.40'],
	['public_share', changji, 2024, { scope: 'general_public' }, '5.96'],
	['sangong', changji, 2024, {}, '39300.00'],
	['sangong', changji, 2023, {}, '22100.00'],
	['sangong', urumqi, 2023, {}, 'not_in_report'],
	['sangong_abroad_share', changji, 2024, {}, '41.98'],
	['sangong_vehicle_share', changji, 2024, {}, '54.71'],
	['sangong_change_rate', changji, 2024, {}, '77.83'],
	['sangong_control_rate', changji, 2024, {}, '100.00'],
	['sangong_control_rate', anju, 2023, {}, 'not_published'],
	['sangong_change_rate', changji, 2024, { basis: 'budget' }, 'not_published'],
	// (45.55 − 49.03) ÷ 49.03
	['carryover_change', changji, 2024, {}, '-7.10'],
	['carryover_change', changji, 2024, { scope: 'fiscal' }, 'zero_base'],
	['carryover_change', yushui, 2023, {}, 'zero_base'],
	['carryover_change', chaoyang, 2023, {}, 'not_in_report'],
	['carryover_change', anju, 2023, {}, 'not_published'],
	['public_control_rate', urumqi, 2023, {}, 'not_in_report'],
	['public_control_rate', anju, 2023, {}, 'not_in_report'],
	// 3.93万元 ÷ 11, (3.93 − 1.72)万元 ÷ 11, 0.8万元 ÷ (4 + 1)
	['sangong_per_staff', changji, 2024, {}, '3572.73'],
	['sangong_per_staff', changji, 2023, {}, '2009.09'],
	['sangong_per_staff', anju, 2023, {}, '1600.00'],
	['sangong_per_staff', urumqi, 2023, {}, 'not_in_report'],
	// 0.13万元 ÷ 10, 0.8万元 ÷ 60
	['reception_per_visitor', changji, 2024, {}, '130.00'],
	['reception_per_visitor', anju, 2023, {}, '133.33'],
	['operation_per_vehicle', changji, 2024, {}, '21500.00'],
	['operation_per_vehicle', anju, 2023, {}, 'zero_base'],
	// 14.98万元 ÷ 11, (14.98 + 7.54)万元 ÷ 11, 13.28万元 ÷ 5
	['operating_cost_per_staff', changji, 2024, {}, '13618.18'],
	['operating_cost_per_staff', changji, 2023, {}, '20472.73'],
	['operating_cost_per_staff', anju, 2023, {}, '26560.00'],
	['operating_cost_per_staff', chaoyang, 2023, {}, 'not_in_report'],
	['procurement_sme_share', changji, 2024, {}, '100.00'],
	['procurement_sme_share', anju, 2023, {}, 'not_published'],
	// 13 ÷ 15, 4 ÷ 3, 5 ÷ 5
	['staffing_rate', chaoyang, 2023, {}, '86.67'],
	['staffing_rate', yushui, 2023, {}, '133.33'],
	['staffing_rate', anju, 2023, {}, '100.00'],
	['staffing_rate', urumqi, 2023, {}, 'not_in_report'],
	['staffing_rate', changji, 2024, {}, 'not_published'],
	// 43.07 ÷ 44.05; (10 + 4.5) ÷ 26.91
	['evaluated_coverage', changji, 2024, {}, '97.78'],
	['evaluated_coverage', anju, 2023, {}, '53.88'],
	// 7 of 8; 27 of 28 (8.9 of 10 points for a completion of 111 %); 14 of 14
	['full_mark_share', urumqi, 2023, {}, '87.50'],
	['full_mark_share', changji, 2024, {}, '96.43'],
	['full_mark_share', anju, 2023, {}, '100.00'],
	['full_mark_share', chaoyang, 2023, {}, 'not_in_report'],
	// 3 of 2 商会 is 150 %, 90 % of 80 % is 112.5 %: of 27 rows; 117.30 % of 7; 100 % of 90 % twice of 19
	['over_achieved_share', anju, 2023, {}, '3.85'],
	['over_achieved_share', anju, 2023, { threshold: '110' }, '7.69'],
	['over_achieved_share', anju, 2023, { threshold: '150' }, '0.00'],
	['over_achieved_share', urumqi, 2023, {}, '0.00'],
	['over_achieved_share', urumqi, 2023, { threshold: '110' }, '14.29'],
	['over_achieved_share', changji, 2024, { threshold: '110' }, '10.53'],
	['over_achieved_share', yushui, 2023, {}, 'not_in_report'],
	['score_total', urumqi, 2023, {}, '94.66'],
	['score_total', chaoyang, 2023, {}, '99.45'],
	['score_total', yushui, 2023, {}, '97.00'],
	['score_total', anju, 2023, {}, '100.00'],
	['score_total', changji, 2024, {}, '98.66'],
	['grade', chaoyang, 2023, {}, '优'],
	['grade', changji, 2024, {}, 'not_in_report']
];

describe('values checked by hand against the reports', () => {
	test.each(checked)('%s of %s in %i %o is %s', async (metric, unit, year, params, expected) => {
		const [row] = await askChosen(
			engine,
			metric,
			['unit', 'year'],
			{ unit: [unit], year: [String(year)] },
			params
		);
		expect(row?.value ?? row?.absence).toBe(expected);
	});
});
