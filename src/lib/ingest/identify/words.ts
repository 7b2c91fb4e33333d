import type { EntityScope, Evaluator, ReportKind, UnitType } from '../../model/terms';

/** How bodies of a type are called, the fullest name first; a name ends in one of these. */
export const bodies = {
	gsl: ['工商业联合会', '工商联'],
	jcy: ['人民检察院', '检察院'],
	rd: ['人民代表大会常务委员会办公厅', '人大常委会办公厅', '人大常委会办公室', '人大常委会'],
	dw: ['委员会办公厅', '委员会办公室', '委办公厅', '委办公室'],
	zx: ['政协办公厅', '政协办公室', '政治协商会议'],
	fy: ['人民法院', '法院'],
	cz: ['财政厅', '财政局'],
	zrzy: ['规划和自然资源局', '自然资源局', '自然资源厅'],
	shgz: ['委社会工作部', '委员会社会工作部', '社会工作部']
} as const satisfies Record<UnitType, readonly string[]>;

/** What a title calls a report of a kind; of several that fit, the first here is meant. */
export const titles: readonly { readonly kind: ReportKind; readonly words: RegExp }[] = [
	{ kind: 'selfeval', words: /(?:部门|单位)?整体(?:支出)?绩效自评/ },
	{ kind: 'evaluation', words: /整体(?:支出)?(?:绩效|财政|主管|部门|重点)*评价/ },
	{ kind: 'final', words: /(?:部门|单位)决算/ },
	{ kind: 'budget', words: /(?:部门|单位)预算/ }
];

/** Whose evaluation a title says a report is, where it is not the body's own. */
export const evaluations: readonly {
	readonly evaluator: Evaluator;
	readonly words: RegExp;
	readonly example: string;
}[] = [
	{
		evaluator: 'finance',
		words: /财政(?:部门|局|厅)?(?:重点)?(?:绩效)?(?:再)?评价|重点绩效评价/,
		example: '洛阳市工商业联合会2023年度部门整体支出财政重点评价报告'
	},
	{
		evaluator: 'department',
		words: /主管部门(?:重点)?(?:绩效)?评价|部门(?:重点)?评价/,
		example: '洛阳市工商业联合会2023年度整体支出部门评价报告'
	}
];

/** Lines at the head of a document that are no part of its title. */
export const untitled: readonly { readonly words: RegExp; readonly example: string }[] = [
	{ words: /^附(?:件|表|录)\d*[:：]?$/, example: '附件1：' },
	{ words: /^目录$/, example: '目　录' },
	{ words: /^公开\S{0,4}表\S{0,2}$/, example: '公开01表' },
	{ words: /^[^:：]{1,12}[:：]./, example: '填报单位：洛阳市工商联' },
	{ words: /^20\d\d年\d{1,2}月(?:\d{1,2}日)?$/, example: '2024年8月' }
];

/** What a title calls a report that covers other than a department with its subordinate units. */
export const coverages: readonly { readonly scope: EntityScope; readonly words: RegExp }[] = [
	{ scope: 'government', words: /政府(?:预算|决算)|汇总公开/ },
	{ scope: 'unit', words: /本级|单位(?:预算|决算)/ }
];
