/** Grades as printed, longer ones first. */
export const grades = ['优秀', '良好', '中等', '不合格', '合格', '及格', '优', '良', '中', '差'];

const pattern = new RegExp(
	`(?:结果|等级|等次|级别|级次|评定|评|结论)[为是：:]+\\s*[“"‘'「]?(${grades.join('|')})(?![\\u4e00-\\u9fff])`
);

/** The grade that a sentence gives: `评价等级为“优”`. */
export const gradeIn = (sentence: string): string | null => pattern.exec(sentence)?.[1] ?? null;
