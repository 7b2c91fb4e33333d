import { gradeWords } from '../model/grades';
import type { Metric } from './metric';

/** 评价等级 = 报告所列等级 */
export const grade = {
	label: '评价等级',
	group: 'score',
	unit: '等级',
	polarity: 'higher',
	words: '报告所列等级',
	formula: { kind: 'score', read: 'grade' },
	params: {},
	norm: '财预〔2020〕10号',
	caveats: [`${gradeWords}；“优秀”同“优”，合格、不合格为另一套等级`]
} as const satisfies Metric;
