import { adjustmentRate } from './adjustment_rate';
import { basicShare } from './basic_share';
import { carryoverChange } from './carryover_change';
import { carryoverRate } from './carryover_rate';
import { economicShare } from './economic_share';
import { evaluatedCoverage } from './evaluated_coverage';
import { executionPoints } from './execution_points';
import { executionRate } from './execution_rate';
import { expenditure } from './expenditure';
import { expenditureBasic } from './expenditure_basic';
import { expenditureProject } from './expenditure_project';
import { expenditureReserve } from './expenditure_reserve';
import { fullMarkShare } from './full_mark_share';
import { functionShare } from './function_share';
import { grade } from './grade';
import { indicatorCompletion } from './indicator_completion';
import { netAdjustment } from './net_adjustment';
import { operatingCost } from './operating_cost';
import { operatingCostPerStaff } from './operating_cost_per_staff';
import { operationPerVehicle } from './operation_per_vehicle';
import { overAchievedShare } from './over_achieved_share';
import { personnelCost } from './personnel_cost';
import { personnelShare } from './personnel_share';
import { procurementSmeShare } from './procurement_sme_share';
import { projectShare } from './project_share';
import { publicControlRate } from './public_control_rate';
import { publicCost } from './public_cost';
import { publicShare } from './public_share';
import { receptionPerVisitor } from './reception_per_visitor';
import { reserveShare } from './reserve_share';
import { sangong } from './sangong';
import { sangongAbroad } from './sangong_abroad';
import { sangongAbroadShare } from './sangong_abroad_share';
import { sangongChangeRate } from './sangong_change_rate';
import { sangongControlRate } from './sangong_control_rate';
import { sangongPerStaff } from './sangong_per_staff';
import { sangongReception } from './sangong_reception';
import { sangongReceptionShare } from './sangong_reception_share';
import { sangongVehicle } from './sangong_vehicle';
import { sangongVehicleOperation } from './sangong_vehicle_operation';
import { sangongVehicleOperationShare } from './sangong_vehicle_operation_share';
import { sangongVehiclePurchase } from './sangong_vehicle_purchase';
import { sangongVehiclePurchaseShare } from './sangong_vehicle_purchase_share';
import { sangongVehicleShare } from './sangong_vehicle_share';
import { scorePartRate } from './score_part_rate';
import { scoreTotal } from './score_total';
import { staffServing } from './staff_serving';
import { staffingRate } from './staffing_rate';
import { varianceRate } from './variance_rate';
import { yearOnYear } from './year_on_year';
import type { Metric } from './metric';

/** Every metric of the site, in the order pickers list them. */
export const metrics = {
	expenditure,
	expenditure_basic: expenditureBasic,
	expenditure_project: expenditureProject,
	expenditure_reserve: expenditureReserve,
	personnel_cost: personnelCost,
	public_cost: publicCost,
	execution_rate: executionRate,
	execution_points: executionPoints,
	net_adjustment: netAdjustment,
	adjustment_rate: adjustmentRate,
	carryover_rate: carryoverRate,
	carryover_change: carryoverChange,
	public_control_rate: publicControlRate,
	variance_rate: varianceRate,
	basic_share: basicShare,
	project_share: projectShare,
	reserve_share: reserveShare,
	personnel_share: personnelShare,
	public_share: publicShare,
	function_share: functionShare,
	economic_share: economicShare,
	procurement_sme_share: procurementSmeShare,
	sangong,
	sangong_abroad: sangongAbroad,
	sangong_vehicle: sangongVehicle,
	sangong_vehicle_purchase: sangongVehiclePurchase,
	sangong_vehicle_operation: sangongVehicleOperation,
	sangong_reception: sangongReception,
	sangong_abroad_share: sangongAbroadShare,
	sangong_vehicle_share: sangongVehicleShare,
	sangong_vehicle_purchase_share: sangongVehiclePurchaseShare,
	sangong_vehicle_operation_share: sangongVehicleOperationShare,
	sangong_reception_share: sangongReceptionShare,
	sangong_control_rate: sangongControlRate,
	sangong_change_rate: sangongChangeRate,
	sangong_per_staff: sangongPerStaff,
	reception_per_visitor: receptionPerVisitor,
	operation_per_vehicle: operationPerVehicle,
	operating_cost: operatingCost,
	operating_cost_per_staff: operatingCostPerStaff,
	staff_serving: staffServing,
	staffing_rate: staffingRate,
	score_total: scoreTotal,
	score_part_rate: scorePartRate,
	grade,
	evaluated_coverage: evaluatedCoverage,
	indicator_completion: indicatorCompletion,
	full_mark_share: fullMarkShare,
	over_achieved_share: overAchievedShare,
	year_on_year: yearOnYear
} as const satisfies Record<string, Metric>;

export type MetricId = keyof typeof metrics;
