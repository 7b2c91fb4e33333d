import type { MeasureId } from '../model/measures';
import { compareBound } from './core/bound';
import { figuresAt, type Sheet } from './core/book';
import type { Check, Outcome } from './core/check';
import { tolerance } from './core/tolerance';
import { checkTotal, type Total } from './core/total';

const rule: Total = {
	total: 'procurement',
	parts: [['procurement_goods', 'procurement_works', 'procurement_services']]
};

const bounds: readonly (readonly [MeasureId, MeasureId])[] = [
	['procurement_micro', 'procurement_sme'],
	['procurement_sme', 'procurement']
];

function checkBounds(sheet: Sheet): readonly Outcome[] {
	return bounds.flatMap(([lesser, greater]) =>
		sheet.places(lesser).flatMap((place) => {
			const [a] = figuresAt(sheet, lesser, place);
			const [b] = figuresAt(sheet, greater, place);
			return a && b ? [compareBound(a, b, place.year)] : [];
		})
	);
}

/** I10 采购 = 货物 + 工程 + 服务；小微 ≤ 中小 ≤ 采购 */
export const procurement: Check = {
	label: '政府采购',
	rule: '政府采购 = 货物 + 工程 + 服务；授予小微企业 ≤ 授予中小企业 ≤ 政府采购',
	tolerance: tolerance.sum,
	reasons: ['合同金额跨年度，不限于本年支出', '预算与合同金额混列'],
	run: (sheet) => [...checkTotal(rule, sheet), ...checkBounds(sheet)]
};
