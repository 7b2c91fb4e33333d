import type { Check } from './core/check';
import { tolerance } from './core/tolerance';
import { checkBounds, checkGrade, checkScores, checkWeights } from './evaluation/scores';
import { subjectsOf } from './evaluation/subject';

/** I14 分值之和 = 100；得分之和 = 总分；得分 ≤ 分值；等级 = 所在分档 */
export const scores: Check = {
	label: '得分',
	rule: '分值之和 = 100；各项得分之和 = 总分；得分 ≤ 分值；等级与分档一致（优≥90，良≥80，中≥60，差<60）',
	tolerance: tolerance.exact,
	reasons: ['另有加分、扣分项', '等级按本地分档', '分值未印于同一表'],
	unit: '分',
	run: (sheet) =>
		subjectsOf(sheet).flatMap((subject) => [
			...checkWeights(subject),
			...checkScores(subject),
			...checkBounds(subject),
			...checkGrade(subject)
		])
};
