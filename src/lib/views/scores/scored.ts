import { levels, type MetricAbsence, type Part } from '../../model/terms';
import type { Paired } from '../../query/address';
import type { ExecutionMedian } from '../../query/lists/execution-medians';
import type { UnitRow } from '../../query/lists/units';
import type { Value } from '../../query/question';
import type { Where } from '../../query/where';
import { idsOf } from '../../util/ids';
import { addressOf, rowsOf, textCell, valueCell, type Figure } from '../cells';
import type { CellView } from '../figure';
import { titleLine, yearWords } from '../title';
import type { Subject } from './spec';
import { formatCount } from '../../util/count';

/** A figure with its reason and its records. */
export type Known = Figure & Pick<Value, 'numerator_rows'>;

/** One part as printed: its score, its weight where there is one, and the share of the weight that was reached. */
export interface PartScore {
	readonly part: Part;
	readonly label: string | null;
	readonly score: Known;
	readonly weight: string | null;
	readonly rate: string | null;
	/** Of the rate. */
	readonly address?: string;
}

/** A self-evaluated subject: a unit as a whole in one year, or one of its projects. */
export interface Scored {
	readonly key: string;
	/** Name of the unit. */
	readonly name: string;
	/** Name of the project, where it is one. */
	readonly project?: string;
	readonly unit: string;
	readonly year: number;
	readonly total: Known;
	readonly grade: Known;
	readonly parts: readonly PartScore[];
	/** 预算执行率 on the adjusted budget, and the points it gives. */
	readonly rate: Known;
	readonly points: Known;
}

/** A median as the page tells it. */
export type ToldMedian = Pick<ExecutionMedian, 'metric' | 'median' | 'n' | 'address'>;

/** What the figures of the page are made from. */
export interface Scene {
	readonly subject: Subject;
	/** The filters. */
	readonly where: Where;
	readonly rows: readonly Scored[];
	/** Whether the years of the rows differ, so that each name must carry its own. */
	readonly severalYears: boolean;
	/** By level, highest first, then 区划代码. */
	readonly units: ReadonlyMap<string, UnitRow>;
	readonly own: ReadonlySet<string>;
	/** Units with a report under the filters. */
	readonly reported: ReadonlySet<string>;
	/** What was noted when a score was entered, by row. */
	readonly notes: ReadonlyMap<string, string>;
	/** Of execution and its points, over the rows that have both; none of fewer than five. */
	readonly medians: readonly ToldMedian[];
	readonly source: string;
}

/** A score as it stands in a sentence or a cell. */
export const scoreCell = (score: Known): CellView => valueCell('score_total', score);

/** The printed weight of a part, which opens its record. */
export const weightCell = ({ weight, score }: PartScore): CellView =>
	scoreCell({
		value: weight,
		absence: weight === null ? 'not_in_report' : null,
		basis: null,
		numerator_rows: score.numerator_rows,
		field: 'weight'
	});

/** What the share of the weight that was reached is called. */
export const reachedName = '执行得分率';

/** The share of its weight that a part reached; without a printed weight there is none. */
export const reachedCell = (part: PartScore | undefined): CellView =>
	valueCell('score_part_rate', {
		value: part?.rate ?? null,
		absence: part?.rate == null ? 'not_in_report' : null,
		basis: part?.score.basis ?? null,
		numerator_rows: part?.score.numerator_rows ?? null,
		...(part?.address === undefined ? {} : { address: part.address })
	});

/** What was noted when a record was entered; it opens the record. */
export function noted(note: string | null | undefined, row: string | null): CellView {
	const record = { numerator_rows: row };
	return note ? { ...textCell(note), ...rowsOf(record), ...addressOf(record) } : textCell('');
}

export const executionOf = ({ parts }: Scored) => parts.find(({ part }) => part === 'execution');

/** Points are compared as printed where every printed weight is the same, else as a share of their own. */
export function pairedOf({ subject, rows }: Pick<Scene, 'subject' | 'rows'>): Paired {
	const weights = new Set(rows.flatMap((row) => executionOf(row)?.weight ?? []));
	return { subject, points: weights.size > 1 ? 'reached' : 'printed' };
}

/** `单位`, `项目`: what a row is. */
export const counted = ({ subject }: Pick<Scene, 'subject'>) =>
	subject === 'whole' ? '单位' : '项目';

export const about = ({ subject }: Pick<Scene, 'subject'>) =>
	subject === 'whole' ? '整体' : '项目';

/** `自评总分（整体·单位自评） · 5个单位 · 2023、2024年`. */
export function titleOf(scene: Scene, name: string, ...choices: readonly string[]): string {
	const { rows } = scene;
	return titleLine(
		`${name}（${[about(scene), '单位自评', ...choices].join('·')}）`,
		`${formatCount(rows.length)}个${counted(scene)}`,
		yearWords(rows.map(({ year }) => year))
	);
}

/** Unit and project, for a row of a table. */
export const labelOf = ({ name, project }: Scored) => (project ? `${name}：${project}` : name);

/** The name of a row in a chart. */
export const nameOf = (scene: Scene, row: Scored) =>
	scene.severalYears ? `${labelOf(row)} ${row.year}年` : labelOf(row);

/** The name of a row in a sentence: `昌吉州工商联2024年“机关运行补助”`. */
export function sayOf(scene: Scene, { name, project, year }: Scored): string {
	return `${name}${scene.severalYears ? `${year}年` : ''}${project ? `“${project}”` : ''}`;
}

/** Units by level, highest first; within a level they keep the order of 区划代码. */
export const byLevel = (units: readonly UnitRow[]): readonly UnitRow[] =>
	idsOf(levels).flatMap((level) => units.filter((row) => row.level === level));

/** The heading of the block that a row opens: each level has its own. */
export function groupOf(scene: Scene, index: number): { group?: string } {
	const level = (at: number) => scene.units.get(scene.rows[at]?.unit ?? '')?.level;
	const own = level(index);
	if (own === undefined || own === level(index - 1)) return {};
	const n = scene.rows.filter((_, at) => level(at) === own).length;
	return { group: `${levels[own]}（${formatCount(n)}个${counted(scene)}）` };
}

/** A figure that is not there. */
export const absent = (absence: MetricAbsence): Known => ({
	value: null,
	absence,
	basis: null,
	numerator_rows: null
});

/** Why units have nothing of the kind: their report does not list it, or none was collected. */
export const reasons = (
	{ units, reported }: Scene,
	having: ReadonlySet<string>
): readonly (MetricAbsence | null)[] =>
	[...units.keys()].map((unit) =>
		having.has(unit) ? null : reported.has(unit) ? 'not_in_report' : 'not_collected'
	);
