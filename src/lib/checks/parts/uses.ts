import type { MeasureId } from '../../model/measures';

/** What this year's spending is made of. */
export const uses = [
	'expenditure_basic',
	'expenditure_project',
	'expenditure_superior',
	'expenditure_operation',
	'expenditure_affiliate',
	'expenditure_other'
] as const satisfies readonly MeasureId[];

/** What 三公 is made of, the vehicles as one item or as two. */
export const sangong = [
	['sangong_abroad', 'sangong_vehicle', 'sangong_reception'],
	['sangong_abroad', 'sangong_vehicle_purchase', 'sangong_vehicle_operation', 'sangong_reception']
] as const satisfies readonly (readonly MeasureId[])[];
