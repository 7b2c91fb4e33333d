import { formatScore } from '../../util/number';
import { Exact } from '../../util/exact';
import { absenceCounts } from '../absences';
import { about, counted, sayOf, type Scene, type Scored } from './scored';

/** More different scores than this are told as a range. */
const fewest = 8;

/** How many print a total and which, what was derived, the grades, and how many reach full marks. */
export function totalSentence(scene: Scene): string {
	const known = scene.rows.filter(({ total }) => total.value !== null);
	const missing = scene.rows.flatMap(({ total }) => (total.absence ? [total.absence] : []));
	const word = counted(scene);
	if (known.length === 0)
		return `所选范围没有${about(scene)}自评总分${missing.length > 0 ? `：${absenceCounts(missing)}` : ''}。`;
	const printed = known.filter(({ total }) => total.basis !== 'derived');
	const lead =
		printed.length === 0
			? `${scene.rows.length}个${word}均未印总分`
			: `${scene.rows.length}个${word}中${printed.length}个印有自评总分，${scores(printed)}`;
	const derived = known.filter((row) => !printed.includes(row));
	const rest = missing.length > 0 ? [`${missing.length}个没有总分：${absenceCounts(missing)}`] : [];
	return `${[
		[lead, ...derivedWords(scene, derived), ...rest].join('；'),
		[grades(scene), `总分为100分的${full(known)}个`].join('；')
	].join('。')}。`;
}

function scores(rows: readonly Scored[]): string {
	const values = rows
		.flatMap(({ total }) => (total.value === null ? [] : [total.value]))
		.sort((a, b) => new Exact(a).cmp(b))
		.map(formatScore);
	const distinct = [...new Set(values)];
	if (distinct.length === 1 && values.length > 1) return `均为${values[0]}分`;
	if (distinct.length > fewest) return `为${distinct[0]}至${distinct.at(-1)}分`;
	if (distinct.length === values.length) return `为${values.join('、')}分`;
	const counts = distinct.map(
		(score) => `${score}分${values.filter((value) => value === score).length}个`
	);
	return `为${counts.join('、')}`;
}

function derivedWords(scene: Scene, rows: readonly Scored[]): readonly string[] {
	if (rows.length === 0) return [];
	if (rows.length > 3) return [`${rows.length}个未印总分，由各项得分相加`];
	return rows.map(
		(row) => `${sayOf(scene, row)}未印总分，${formatScore(row.total.value ?? '')}由各项得分相加`
	);
}

/** `3个印有等级，均为“优”，2个未印等级`. */
function grades({ rows }: Scene): string {
	const printed = rows.flatMap(({ grade }) => (grade.value === null ? [] : [grade.value]));
	const without = rows.length - printed.length;
	if (printed.length === 0) return `${rows.length}个均未印等级`;
	const kinds = [...new Set(printed)];
	const counts = kinds.map(
		(kind) => `“${kind}”${printed.filter((grade) => grade === kind).length}个`
	);
	const which = kinds.length === 1 ? `均为“${kinds[0]}”` : counts.join('、');
	return `${printed.length}个印有等级，${which}${without > 0 ? `，${without}个未印等级` : ''}`;
}

const full = (rows: readonly Scored[]) =>
	rows.filter(({ total }) => new Exact(total.value ?? 0).eq(100)).length;
