import { absences, bases, type Absence } from '../../model/terms';
import type { TableCount } from '../../query/lists/records';
import { groupBy } from '../../util/group';
import { idsOf } from '../../util/ids';
import { formatCount } from '../../util/count';

export const rowsIn = (counts: readonly TableCount[]) => counts.reduce((sum, { n }) => sum + n, 0);

/** `当前筛选263行：原文列示172，推算20，缺失67（本报告未列示40，所收录文件中未见27）。` */
export function countSentence(counts: readonly TableCount[]): string {
	return `当前筛选${formatCount(rowsIn(counts))}行：${originWords(counts)}。`;
}

/** `原文列示172，推算20，缺失67（本报告未列示40，所收录文件中未见27）`. */
export function originWords(counts: readonly TableCount[]): string {
	const origins = idsOf(bases).map((basis) => ({
		word: bases[basis],
		n: rowsIn(counts.filter((count) => count.basis === basis && count.absence === null))
	}));
	const known = origins.filter(({ n }) => n > 0).map(({ word, n }) => `${word}${formatCount(n)}`);
	const missing = counts.filter((count) => count.absence !== null);
	const parts = [...known, ...(missing.length > 0 ? [missingWords(missing)] : [])];
	return parts.join('，');
}

function missingWords(missing: readonly TableCount[]): string {
	const reasons = [...groupBy(missing, ({ absence }) => absence as Absence)]
		.map(([absence, own]) => ({ absence, n: rowsIn(own) }))
		.sort((a, b) => b.n - a.n)
		.map(({ absence, n }) => `${absences[absence]}${formatCount(n)}`);
	return `缺失${rowsIn(missing)}（${reasons.join('，')}）`;
}
