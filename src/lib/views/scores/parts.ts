import { metricAbsences, parts as terms, type Part } from '../../model/terms';
import { metrics } from '../../metrics';
import { compareExact } from '../../util/exact';
import { idsOf } from '../../util/ids';
import { formatCount } from '../../util/count';
import { formatExact } from '../../util/number';
import { absentCell, addressOf, formatValue, rowsOf, textCell } from '../cells';
import type { CellView, FigureView, Prose } from '../figure';
import { joinProse, prose } from '../prose';
import {
	about,
	counted,
	groupOf,
	labelOf,
	sayOf,
	titleOf,
	type PartScore,
	type Scene,
	type Scored
} from './scored';

/** ② Parts as printed: score / weight, and the rate where a weight is printed. */
export function partsFigure(scene: Scene): FigureView {
	const columns = idsOf(terms).filter((part) =>
		scene.rows.some(({ parts }) => parts.some((own) => own.part === part))
	);
	const title = titleOf(scene, metrics.score_part_rate.label);
	return {
		id: 'parts',
		title,
		sentence: sentence(scene),
		switches: [],
		chart: null,
		omitted: '各单位部分的划分和分值不同，不放在同一坐标上，只列表。',
		table: {
			caption: `${title}：得分 / 分值（得分率）`,
			cards: true,
			columns: [
				{ key: 'name', label: counted(scene), align: 'start' },
				{ key: 'year', label: '年度', align: 'start' },
				...columns.map((part) => ({ key: part, label: terms[part], align: 'end' as const }))
			],
			rows: scene.rows.map((row, i) => ({
				key: row.key,
				...groupOf(scene, i),
				own: scene.own.has(row.unit),
				cells: [
					textCell(labelOf(row)),
					textCell(String(row.year)),
					...columns.map((part) => cell(row, part))
				]
			}))
		},
		absences: unweighted(scene),
		caveats: [
			...metrics.score_part_rate.caveats,
			...columns.flatMap((part) => labels(scene.rows, part))
		],
		source: scene.source,
		fileName: `绩效得分-${metrics.score_part_rate.label}-${about(scene)}`
	};
}

/** `8.66 / 10（86.60%）`; without a weight its word stands in its place. */
function cell(row: Scored, part: Part): CellView {
	const own = row.parts.find((candidate) => candidate.part === part);
	return own === undefined ? elsewhere(row, part) : partCell(own);
}

function partCell(own: PartScore): CellView {
	const { value, absence } = own.score;
	return {
		...(value === null ? absentCell(absence ?? 'not_in_report') : textCell(partText(own, value))),
		...rowsOf(own.score),
		...addressOf(own.address ? own : own.score)
	};
}

const partText = ({ weight, rate }: PartScore, score: string) =>
	weight === null
		? `${formatExact(score)} / ${metricAbsences.not_in_report}`
		: `${formatExact(score)} / ${formatExact(weight)}${rate === null ? '' : `（${formatValue('score_part_rate', rate)}）`}`;

/** A part that was scored together with another, or apart from it, is not absent. */
function elsewhere({ parts }: Scored, part: Part): CellView {
	const joint = parts.find((own) => pieces(own.part).some((piece) => pieces(part).includes(piece)));
	return joint ? textCell(`见“${terms[joint.part]}”`) : absentCell('not_in_report');
}

const pieces = (part: Part) => part.split('_');

function unweighted({ rows }: Scene): string | null {
	const all = rows.flatMap(({ parts }) => parts);
	const without = all.filter(({ weight }) => weight === null).length;
	return without === 0
		? null
		: `${formatCount(all.length)}项部分得分中${formatCount(without)}项无得分率：分值${metricAbsences.not_in_report}${formatCount(without)}项`;
}

/** Which printed names a column stands for, where there are several. */
function labels(rows: readonly Scored[], part: Part): readonly string[] {
	const found = rows.flatMap(({ parts }) =>
		parts.flatMap((own) => (own.part === part && own.label !== null ? [own.label] : []))
	);
	const names = [...new Set(found)].map((name) => `“${name}”`);
	return names.length > 1 ? [`“${terms[part]}”一列含原文${names.slice(0, 6).join('')}`] : [];
}

function sentence(scene: Scene): Prose {
	const all = scene.rows.flatMap((row) => row.parts.map((part) => ({ row, part })));
	const rated = all.filter(({ part }) => part.rate !== null);
	if (all.length === 0) return `所选范围没有列示部分得分的${counted(scene)}。`;
	const below = rated.filter(({ part }) => compareExact(part.rate ?? '0', '100') < 0);
	const named = below
		.slice(0, 3)
		.map(({ row, part }) => prose`${sayOf(scene, row)}${terms[part.part]}${partCell(part)}`);
	const listed = scene.rows.filter(({ parts }) => parts.length > 0).length;
	const lead = `${formatCount(listed)}个${counted(scene)}列示部分得分${formatCount(all.length)}项，其中${formatCount(rated.length)}项印有分值、可计算得分率`;
	if (rated.length === 0) return `${lead}。`;
	const which = prose`：${joinProse(named, '、')}${below.length > 3 ? '等' : ''}`;
	return prose`${lead}；得分低于分值的${formatCount(below.length)}项${named.length > 0 ? which : ''}。`;
}
