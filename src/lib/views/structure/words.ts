import { reportsOfRows } from '../../model/row-ids';
import { levels, scopes, stages, unitTypes, type MetricAbsence } from '../../model/terms';
import { perObject } from '../../util/per-object';
import { absenceLine } from '../absences';
import type { Figure } from '../cells';
import { sortedExact } from '../../util/exact';
import { idsOf, listed } from '../../util/ids';
import type { ChartView } from '../chart';
import type { CellView, Prose } from '../figure';
import { joinProse, prose } from '../prose';
import { sourceLine } from '../source';
import { titleLine, yearWords } from '../title';
import type { Choices } from './spec';
import type { Subject } from './subjects';
import { formatCount } from '../../util/count';

const MOST_NAMES = 5;

/** `（决算·全口径） · 工商联5个单位 · 2023、2024年`, after the name of what is shown. */
export function titleOf(
	name: string,
	{ stage, scope }: Pick<Choices, 'stage' | 'scope'>,
	subjects: readonly Subject[]
): string {
	const years = subjects.map((subject) => subject.year);
	return titleLine(
		`${name}（${stages[stage]}·${scopes[scope]}）`,
		...(subjects.length > 0 ? [who(subjects), yearWords(years)] : [])
	);
}

function who(subjects: readonly Subject[]): string {
	const units = new Map(subjects.map(({ unit }) => [unit.unit_id, unit]));
	const [first, second] = [...units.values()];
	if (first && !second) return first.short_name;
	const types = new Set([...units.values()].map((unit) => unit.type));
	return `${first && types.size === 1 ? unitTypes[first.type] : ''}${formatCount(units.size)}个单位`;
}

/** `5个单位中3个无可比值：本报告未列示3个（甲、乙、丙）`; null where nothing is absent. */
export function absencesOf(
	subjects: readonly Subject[],
	absences: readonly (MetricAbsence | null)[]
): string | null {
	const line = absenceLine(absences, isAlone(subjects) ? '年度' : '单位');
	const names = subjects.filter((_, i) => absences[i]).map(({ label }) => label);
	return line && names.length <= MOST_NAMES ? `${line}（${names.join('、')}）` : line;
}

/** A subject with the exact value a sentence says of it. */
export interface Said {
	readonly subject: Subject;
	readonly value: string;
	/** Written only where it is said: of many the least and the greatest are. */
	readonly text: () => CellView;
}

/** `县级4个单位为1.16%（甲，2023年）至39.23%（乙，2023年）；地级1个单位为14.91%（丙，2024年）`: levels are not mixed. */
export function ranges(all: readonly Said[]): Prose {
	const blocks = idsOf(levels).map((level) => ({
		level,
		said: sortedExact(
			all.filter(({ subject }) => subject.unit.level === level),
			({ value }) => value
		)
	}));
	return joinProse(
		blocks.flatMap(({ level, said }) => range(levels[level], said)),
		'；'
	);
}

function range(level: string, said: readonly Said[]): readonly Prose[] {
	const low = said[0];
	const high = said.at(-1);
	if (!low || !high) return [];
	const units = new Set(said.map(({ subject }) => subject.unit.unit_id)).size;
	const counted = `${level}${formatCount(units)}个单位为`;
	if (low === high) return [prose`${counted}${say(low)}`];
	if (low.value === high.value)
		return [prose`${formatCount(units)}个${level}单位均为${low.text()}`];
	return [prose`${counted}${say(low)}至${say(high)}`];
}

const say = ({ text, subject }: Said) =>
	prose`${text()}（${subject.unit.short_name}，${subject.year}年）`;

/** The source line, counted from the records that figures rest on. */
export function sourceOf(figures: readonly Rested[]): string {
	const reports = new Set<string>();
	for (const figure of figures) for (const report of reportsOf(figure)) reports.add(report);
	return sourceLine(reports.size);
}

type Rested = Pick<Figure, 'numerator_rows' | 'denominator_rows'>;

/** The reports of an answer, which is the same object whatever is filtered. */
const reportsOf = perObject(({ numerator_rows, denominator_rows }: Rested) =>
	reportsOfRows([...listed(numerator_rows), ...listed(denominator_rows)])
);

/** Whether one unit stands there, in its years. */
export const isAlone = (subjects: readonly Subject[]) =>
	new Set(subjects.map(({ unit }) => unit.unit_id)).size < 2;

/** What the end of a bar says and in which order bars stand, where there are any, and that units may stand in different years. */
export function barNotes(
	chart: ChartView | null,
	total: string,
	subjects: readonly Subject[]
): readonly string[] {
	if (isAlone(subjects)) return [];
	const bars = chart?.form === 'bars';
	const dated = new Set(subjects.map(({ year }) => year)).size > 1;
	return [
		...(bars ? [`条末数字为${total}；按区划代码排列，不是位次`] : []),
		...(dated ? [`各单位取最近有数据的年度${bars ? '，年度不同的在名称后注明' : ''}`] : [])
	];
}
