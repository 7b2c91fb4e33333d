import { metrics, type MetricId } from '../../metrics';

/** A metric that the norm or common practice asks for and that public reports do not support. */
export interface Uncomputable {
	readonly id: string;
	readonly label: string;
	/** As commonly applied, in words. */
	readonly words: string;
	readonly norm: string;
	/** The inputs that are missing. */
	readonly missing: string;
	readonly why: string;
	/** What can be looked at instead: none is a substitute. */
	readonly nearest: readonly { readonly id: MetricId; readonly label: string }[];
}

const annex = '财预〔2013〕53号附件2（部门整体支出绩效评价共性指标）';

const near = (...ids: readonly MetricId[]) => ids.map((id) => ({ id, label: metrics[id].label }));

/** Metrics that cannot be computed from public reports, and why. */
export const uncomputable = [
	{
		id: 'payment_progress',
		label: '支付进度率',
		words: '截至某一时点的实际支付 ÷ 同一时点应达到的支付',
		norm: annex,
		missing: '各月或各季的实际支付数、支付计划或序时进度',
		why: '决算和自评只列全年数，年中各时点的支付数由财政部门和单位内部掌握，不随报告公开。',
		nearest: near('execution_rate')
	},
	{
		id: 'procurement_execution',
		label: '政府采购执行率',
		words: '实际政府采购金额 ÷ 政府采购预算',
		norm: annex,
		missing: '政府采购预算数（年初和调整后）',
		why: '决算公开说明列示政府采购支出总额及其构成，很少列示采购预算；公开的部门预算与决算口径也不一定相同。',
		nearest: near('procurement_sme_share')
	},
	{
		id: 'asset_use',
		label: '固定资产利用率',
		words: '实际在用固定资产总额 ÷ 固定资产总额',
		norm: annex,
		missing: '固定资产总额、其中在用的金额',
		why: '公开的国有资产占用情况只列车辆、房屋和大型设备的数量或价值，不列固定资产总额，也不分在用与闲置。',
		nearest: []
	},
	{
		id: 'gross_adjustment',
		label: '预算调整率（规范口径）',
		words: '（追加 + 追减 + 结构调整，均取绝对值） ÷ 预算，剔除政策、不可抗力和上级要求的调整',
		norm: annex,
		missing: '逐笔的追加、追减、结构调整及其原因',
		why: '报告多只列年初和全年两个预算数，相抵后的净额小于逐笔合计；由已列示部分相加的只是下限。',
		nearest: near('net_adjustment', 'adjustment_rate')
	}
] as const satisfies readonly Uncomputable[];
