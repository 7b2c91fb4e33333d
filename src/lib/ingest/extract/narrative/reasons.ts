import type { changeReasons } from '../../../model/terms';

type Reason = keyof typeof changeReasons;

/** What reports give as the reason of a change. */
export const reasonWords: readonly {
	readonly reason: Reason;
	readonly words: RegExp;
	readonly example: string;
}[] = [
	{
		reason: 'project_ended',
		words: /(?:减少|取消|结束|完工).*项目|项目.*(?:减少|结束|完工|取消)/,
		example: '项目结束'
	},
	{
		reason: 'project_added',
		words: /(?:增加|新增).*项目|项目.*(?:增加|新增)/,
		example: '新增项目'
	},
	{ reason: 'wage_base', words: /工资|基数|津贴|增资|调资|绩效奖/, example: '工资基数调整' },
	{
		reason: 'social_insurance',
		words: /社保|社会保险|养老保险|养老金|职业年金|医疗保险/,
		example: '社保缴费增加'
	},
	{
		reason: 'staff',
		words: /人员(?:增加|减少|调入|调出|退休)|(?:增加|减少|新增|聘用|调入|退休).{0,4}人员?|增人/,
		example: '人员减少'
	},
	{ reason: 'travel_abroad', words: /出国|出境/, example: '因公出国增加' },
	{ reason: 'reception', words: /接待(?:工作|任务|批次)/, example: '接待任务增加' },
	{ reason: 'vehicle', words: /车辆|用车/, example: '车辆更新' },
	{
		reason: 'thrift',
		words: /节约|压减|压缩|厉行|八项规定|严格控制|过紧日子/,
		example: '厉行节约'
	},
	{ reason: 'policy', words: /政策性?/, example: '政策性调整' },
	{ reason: 'carryover', words: /结转/, example: '上年结转减少' }
];

/** The reasons that words give, coded. */
export const reasonOf = (words: string): string | undefined =>
	reasonWords
		.filter(({ words: pattern }) => pattern.test(words))
		.map(({ reason }) => reason)
		.join('+') || undefined;
