import type { Alias } from './subjects';

/** The names of what is counted. The unit tells 国内公务接待3批次 from 20人次. */
export const countAliases: readonly (Alias & { readonly units: readonly string[] })[] = [
	{
		measures: ['abroad_groups'],
		words: ['因公出国（境）团组', '出国（境）团组', '因公出国（境）团'],
		units: ['个', '次', '批次', '批'],
		example: '全年安排因公出国（境）团组5个。'
	},
	{
		measures: ['abroad_persons'],
		words: ['因公出国（境）', '出国（境）', '出国（境）人员', '因公出国（境）人次'],
		units: ['人次', '人'],
		example: '全年因公出国（境）5人次。'
	},
	{
		measures: ['vehicles_purchased'],
		words: ['公务用车购置数', '购置公务用车', '更新购置公务用车', '公务用车购置量', '公务用车购置'],
		units: ['辆'],
		example: '公务用车购置数5辆。'
	},
	{
		measures: ['vehicles_held'],
		words: ['公务用车保有量', '共有公务用车', '公务用车实有量'],
		units: ['辆'],
		example: '公务用车保有量5辆。'
	},
	{
		measures: ['asset_vehicles'],
		words: ['固定资产车辆', '共有车辆', '车辆'],
		units: ['辆'],
		carries: 'asset_vehicles_value',
		example: '截至2030年12月31日，本部门共有车辆5辆。'
	},
	{
		measures: ['reception_batches'],
		words: ['国内公务接待', '公务接待'],
		units: ['批次', '批', '次'],
		example: '国内公务接待5批次。'
	},
	{
		measures: ['reception_visitors'],
		words: ['国内公务接待', '公务接待'],
		units: ['人次', '人'],
		example: '国内公务接待5人次。'
	},
	{
		measures: ['reception_batches_foreign'],
		words: ['外事接待', '接待外宾', '外宾接待', '国（境）外公务接待'],
		units: ['批次', '批', '次'],
		example: '外事接待5批次。'
	},
	{
		measures: ['reception_visitors_foreign'],
		words: ['外事接待', '接待外宾', '外宾接待', '国（境）外公务接待'],
		units: ['人次', '人'],
		example: '外事接待5人次。'
	},
	{
		measures: ['projects_evaluated'],
		words: [
			'预算绩效评价项目',
			'绩效评价项目',
			'绩效自评项目',
			'开展绩效自评的项目',
			'绩效自评的项目'
		],
		units: ['个'],
		carries: 'evaluated_amount',
		example: '预算绩效评价项目5个。'
	},
	{
		measures: ['staff_total'],
		words: ['实有人数', '实有人员', '决算人数', '年末实有人数', '实有在职和退休人数'],
		units: ['人', '名'],
		example: '实有人数5人。'
	},
	{
		measures: ['staff_serving'],
		words: ['在职人员', '在职人数', '在职职工', '在编在职人员', '行政编制在职人员'],
		units: ['人', '名'],
		example: '在职人员5人。'
	},
	{
		measures: ['staff_retired'],
		words: ['退休人员', '退休干部', '退休人数', '退休职工'],
		units: ['人', '名'],
		example: '退休人员5人。'
	},
	{
		measures: ['staff_emeritus'],
		words: ['离休人员', '离休干部', '离休人数'],
		units: ['人', '名'],
		example: '离休人员5人。'
	},
	{
		measures: ['staff_authorised'],
		words: ['编制人数', '编制数', '核定编制', '人员编制', '编制总数'],
		units: ['人', '名', '个'],
		example: '编制人数5人。'
	},
	{
		measures: ['staff_authorised'],
		words: ['编制'],
		units: ['人', '名'],
		example: '内设8个处室，编制5名。'
	}
];
