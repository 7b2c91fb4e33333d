import { metrics } from '../../metrics';
import type { Where } from '../../query/where';
import { idsOf } from '../../util/ids';
import { latestByUnit } from '../latest';
import type { Compared } from './answers';

/** The shapes a comparison can take, in the order of their tabs. */
export const shapes = {
	rank: '排序',
	distribution: '分布',
	trend: '趋势',
	matrix: '矩阵',
	pair: '两指标'
} as const;

export type Shape = keyof typeof shapes;
export const shapeIds = idsOf(shapes);

/** What a shape needs to know of the answers. */
export interface Facts {
	readonly answers: Compared;
	/** The further metrics, none where none was chosen; pairs are then made with the usual one. */
	readonly others: number;
	readonly second: Compared;
	readonly where: Where;
}

/** A tab: one that does not fit says why. */
export interface Tab {
	readonly id: Shape;
	readonly label: string;
	readonly why?: string;
}

/** The shape in force, its tabs, and what was asked for and does not fit. */
export interface Shaped {
	readonly shape: Shape;
	readonly tabs: readonly Tab[];
	readonly instead: string | null;
}

/** Takes the asked shape where it fits, else the one that the selection has by itself. */
export function shaped(facts: Facts, asked: string | undefined): Shaped {
	const reasons = new Map(shapeIds.map((id) => [id, why[id](facts)]));
	const wanted = shapeIds.find((id) => id === asked);
	const fits = (id: Shape) => reasons.get(id) === null;
	const shape = wanted && fits(wanted) ? wanted : ownShape(facts, fits);
	const tabs = shapeIds.map((id) => {
		const reason = id === shape ? null : reasons.get(id);
		return { id, label: shapes[id], ...(reason ? { why: reason } : {}) };
	});
	const instead =
		wanted && wanted !== shape
			? `不能按“${shapes[wanted]}”显示：${reasons.get(wanted) ?? ''}。改按“${shapes[shape]}”显示。`
			: null;
	return { shape, tabs, instead };
}

/** So many units are read as a distribution before they are read one by one. */
const crowd = 60;

/** Several metrics make a table, two make pairs; one unit over years is a trend, several units over chosen years a table; else they stand side by side, or are distributed where they are many. */
function ownShape({ answers, others, where }: Facts, fits: (shape: Shape) => boolean): Shape {
	const units = new Set(answers.rows.map((row) => row.unit)).size;
	if (others > 1 && fits('matrix')) return 'matrix';
	if (others > 0 && fits('pair')) return 'pair';
	if (units === 1 && fits('trend')) return 'trend';
	if ((where.year ?? []).length > 1 && fits('matrix')) return 'matrix';
	return units > crowd && fits('distribution') ? 'distribution' : 'rank';
}

const why: Readonly<Record<Shape, (facts: Facts) => string | null>> = {
	rank: ({ answers }) => (valued(answers) < 2 ? '有可比值的单位不足2个' : null),
	distribution: ({ answers }) => (valued(answers) < 3 ? '有可比值的单位不足3个' : null),
	trend: ({ answers }) => (repeated(answers) ? null : '没有单位在两个及以上年度有可比值'),
	matrix: ({ answers, others }) => {
		const [units, years] = (['unit', 'year'] as const).map(
			(key) => new Set(answers.rows.map((row) => row[key])).size
		) as [number, number];
		if (units < 2) return '单位不足2个';
		return years < 2 && others === 0 ? '只有1个年度，另选指标后可作' : null;
	},
	pair: ({ answers, second }) =>
		paired(answers, second) < 2
			? `同时有${metrics[answers.metric].label}和${metrics[second.metric].label}的单位不足2个`
			: null
};

const valued = ({ rows }: Compared) =>
	latestByUnit(rows).filter((row) => row.value !== null).length;

/** Whether any unit has a value in more than one year. */
function repeated({ rows }: Compared): boolean {
	const seen = new Set<string>();
	return rows.some(({ unit, value }) => {
		if (value === null) return false;
		const again = seen.has(unit);
		seen.add(unit);
		return again;
	});
}

/** How many units have both in one year. */
function paired({ rows }: Compared, second: Compared): number {
	const held = new Set(
		second.rows.filter((row) => row.value !== null).map((row) => `${row.unit} ${row.year}`)
	);
	const both = rows.filter((row) => row.value !== null && held.has(`${row.unit} ${row.year}`));
	return new Set(both.map((row) => row.unit)).size;
}
