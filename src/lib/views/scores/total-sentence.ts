import { compareExact } from '../../util/exact';
import { groupBy } from '../../util/group';
import { formatExact } from '../../util/number';
import { absenceCounts } from '../absences';
import type { Prose } from '../figure';
import { joinProse, prose } from '../prose';
import { about, counted, sayOf, scoreCell, type Scene, type Scored } from './scored';
import { formatCount } from '../../util/count';

/** More different scores than this are told as a range. */
const fewest = 8;

/** How many print a total and which, what was derived, the grades, and how many reach full marks. */
export function totalSentence(scene: Scene): Prose {
	const known = scene.rows.filter(({ total }) => total.value !== null);
	const missing = scene.rows.flatMap(({ total }) => (total.absence ? [total.absence] : []));
	const word = counted(scene);
	if (known.length === 0)
		return `所选范围没有${about(scene)}自评总分${missing.length > 0 ? `：${absenceCounts(missing)}` : ''}。`;
	const printed = known.filter(({ total }) => total.basis !== 'derived');
	const lead =
		printed.length === 0
			? `${formatCount(scene.rows.length)}个${word}均未印总分`
			: prose`${formatCount(scene.rows.length)}个${word}中${formatCount(printed.length)}个印有自评总分，${scores(printed)}`;
	const derived = known.filter(({ total }) => total.basis === 'derived');
	const rest =
		missing.length > 0
			? [`${formatCount(missing.length)}个没有总分：${absenceCounts(missing)}`]
			: [];
	const totals = joinProse([lead, ...derivedWords(scene, derived), ...rest], '；');
	return prose`${totals}。${grades(scene)}；总分为100分的${formatCount(full(known))}个。`;
}

/** Each score once, from the lowest; one that several have opens the first of them. */
function scores(rows: readonly Scored[]): Prose {
	const alike = [...groupBy(rows, ({ total }) => formatExact(total.value ?? '0')).values()];
	const distinct = alike
		.flatMap((own) => own.slice(0, 1).map(({ total }) => ({ total, n: own.length })))
		.sort((a, b) => compareExact(a.total.value ?? '0', b.total.value ?? '0'))
		.map(({ total, n }) => ({ cell: scoreCell(total), n }));
	const [first] = distinct;
	const last = distinct.at(-1);
	if (!first || !last) return '';
	if (distinct.length === 1 && rows.length > 1) return prose`均为${first.cell}分`;
	if (distinct.length > fewest) return prose`为${first.cell}至${last.cell}分`;
	if (distinct.length === rows.length) {
		const cells = distinct.map(({ cell }) => cell);
		return prose`为${joinProse(cells, '、')}分`;
	}
	const told = distinct.map(({ cell, n }) => prose`${cell}分${formatCount(n)}个`);
	return prose`为${joinProse(told, '、')}`;
}

function derivedWords(scene: Scene, rows: readonly Scored[]): readonly Prose[] {
	if (rows.length === 0) return [];
	if (rows.length > 3) return [`${formatCount(rows.length)}个未印总分，由各项得分相加`];
	return rows.map(
		(row) => prose`${sayOf(scene, row)}未印总分，${scoreCell(row.total)}由各项得分相加`
	);
}

/** `3个印有等级，均为“优”，2个未印等级`. */
function grades({ rows }: Scene): string {
	const printed = rows.flatMap(({ grade }) => (grade.value === null ? [] : [grade.value]));
	const without = rows.length - printed.length;
	if (printed.length === 0) return `${formatCount(rows.length)}个均未印等级`;
	const kinds = [...new Set(printed)];
	const counts = kinds.map(
		(kind) => `“${kind}”${formatCount(printed.filter((grade) => grade === kind).length)}个`
	);
	const which = kinds.length === 1 ? `均为“${kinds[0]}”` : counts.join('、');
	return `${formatCount(printed.length)}个印有等级，${which}${without > 0 ? `，${formatCount(without)}个未印等级` : ''}`;
}

const full = (rows: readonly Scored[]) =>
	rows.filter(({ total }) => compareExact(total.value ?? '0', '100') === 0).length;
