/** A quantity that reports state, with the unit its value is stored in. */
export interface Measure {
	readonly label: string;
	/** 元 for money; 人, 人次, 个, 辆, 批次 for counts. */
	readonly unit: '元' | '人' | '人次' | '个' | '辆' | '批次';
}

const yuan = (label: string) => ({ label, unit: '元' }) as const;

/** Every measure id of the data contract, in the order a report states them. */
export const measures = {
	revenue_total: yuan('收入总计'),
	revenue: yuan('本年收入'),
	revenue_fiscal: yuan('财政拨款收入'),
	revenue_general_public: yuan('一般公共预算财政拨款收入'),
	revenue_gov_fund: yuan('政府性基金预算财政拨款收入'),
	revenue_state_capital: yuan('国有资本经营预算财政拨款收入'),
	revenue_superior: yuan('上级补助收入'),
	revenue_institution: yuan('事业收入'),
	revenue_operation: yuan('经营收入'),
	revenue_affiliate: yuan('附属单位上缴收入'),
	revenue_special_account: yuan('财政专户管理资金收入'),
	revenue_other: yuan('其他收入'),
	nonfiscal_surplus_used: yuan('使用非财政拨款结余'),
	carryover_in: yuan('年初结转和结余'),
	carryover_out: yuan('年末结转和结余'),
	expenditure_total: yuan('支出总计'),
	expenditure: yuan('本年支出'),
	expenditure_basic: yuan('基本支出'),
	expenditure_project: yuan('项目支出'),
	expenditure_reserve: yuan('单位预留机动经费'),
	expenditure_superior: yuan('上缴上级支出'),
	expenditure_operation: yuan('经营支出'),
	expenditure_affiliate: yuan('对附属单位补助支出'),
	expenditure_other: yuan('其他支出'),
	surplus_allocation: yuan('结余分配'),
	personnel_cost: yuan('人员经费'),
	public_cost: yuan('公用经费'),
	budget_adjustment: yuan('年中预算调整'),
	operating_cost: yuan('机关运行经费'),
	sangong: yuan('“三公”经费'),
	sangong_abroad: yuan('因公出国（境）费'),
	sangong_vehicle: yuan('公务用车购置及运行维护费'),
	sangong_vehicle_purchase: yuan('公务用车购置费'),
	sangong_vehicle_operation: yuan('公务用车运行维护费'),
	sangong_reception: yuan('公务接待费'),
	sangong_reception_domestic: yuan('国内公务接待费'),
	sangong_reception_foreign: yuan('外事接待费'),
	meeting_cost: yuan('会议费'),
	training_cost: yuan('培训费'),
	procurement: yuan('政府采购支出'),
	procurement_goods: yuan('政府采购货物支出'),
	procurement_works: yuan('政府采购工程支出'),
	procurement_services: yuan('政府采购服务支出'),
	procurement_sme: yuan('授予中小企业合同金额'),
	procurement_micro: yuan('授予小微企业合同金额'),
	evaluated_amount: yuan('开展自评的项目金额'),
	asset_vehicles_value: yuan('固定资产车辆价值'),
	abroad_groups: { label: '因公出国（境）团组', unit: '个' },
	abroad_persons: { label: '因公出国（境）人次', unit: '人次' },
	vehicles_purchased: { label: '公务用车购置数', unit: '辆' },
	vehicles_held: { label: '公务用车保有量', unit: '辆' },
	reception_batches: { label: '国内公务接待批次', unit: '批次' },
	reception_visitors: { label: '国内公务接待人次', unit: '人次' },
	reception_batches_foreign: { label: '外事接待批次', unit: '批次' },
	reception_visitors_foreign: { label: '外事接待人次', unit: '人次' },
	staff_authorised: { label: '编制人数', unit: '人' },
	staff_serving: { label: '在职人数', unit: '人' },
	staff_retired: { label: '退休人数', unit: '人' },
	staff_emeritus: { label: '离休人数', unit: '人' },
	staff_total: { label: '实有人数', unit: '人' },
	asset_vehicles: { label: '固定资产车辆', unit: '辆' },
	projects_evaluated: { label: '开展自评的项目数', unit: '个' }
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;
