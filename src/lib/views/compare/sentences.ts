import { metrics, type MetricId } from '../../metrics';
import type { Metric } from '../../metrics/metric';
import { compareExact } from '../../util/exact';
import { groupBy } from '../../util/group';
import { absenceCounts } from '../absences';
import { valueCell } from '../cells';
import type { Prose } from '../figure';
import { named } from '../named';
import { prose, withUnit } from '../prose';
import { ranked } from '../ranking';
import { choiceWords } from '../title';
import { nameOf, unitWord, type Compared, type UnitYear } from './answers';
import { formatCount } from '../../util/count';

/** How many can be compared, from what to what, and why the others cannot. */
export function rankSentence(answers: Compared, rows: readonly UnitYear[]): Prose {
	const { metric, params } = answers;
	const words = choiceWords(metric, params).join('、');
	const known = ranked(rows)
		.filter(({ row }) => row.value !== null)
		.map(({ row }) => row);
	const lead = `${words === '' ? '' : `${words}，`}`;
	const missing = rows.flatMap((row) => (row.absence ? [row.absence] : []));
	const rest =
		missing.length === 0
			? ''
			: `；${formatCount(missing.length)}个无可比值：${absenceCounts(missing)}`;
	const [first] = known;
	const last = known.at(-1);
	if (first === undefined || last === undefined)
		return `${lead}所选范围没有${isComputed(metric) ? '可计算的' : ''}${metrics[metric].label}${missing.length === 0 ? '' : `：${absenceCounts(missing)}`}。`;
	const { label, unit } = metrics[metric];
	const have = isComputed(metric) ? `可计算${label}` : `有${label}${unit === '元' ? '数' : ''}`;
	if (first === last)
		return prose`${lead}仅1个单位${have}：${say(answers, first)}，不作比较${rest}。`;
	const count = `${lead}${formatCount(rows.length)}个单位中${formatCount(known.length)}个${have}`;
	if (first.value === last.value) return prose`${count}，均为${valueOf(answers, first)}${rest}。`;
	return prose`${count}，为${say(answers, last)}至${say(answers, first)}${ties(answers, known)}${below(answers, known)}${rest}。`;
}

/** Whether a figure is computed from others rather than read. */
function isComputed(metric: MetricId): boolean {
	const { formula }: Metric = metrics[metric];
	const read = formula.kind === 'linear' && !formula.denominator;
	return formula.kind !== 'score' && !read;
}

const valueOf = (answers: Compared, row: UnitYear) =>
	withUnit(valueCell(answers.metric, row, answers.money), unitWord(answers));

const say = (answers: Compared, row: UnitYear) =>
	prose`${valueOf(answers, row)}（${nameOf(answers, row.unit)}，${row.year}年）`;

/** Names those that stand level. */
function ties(answers: Compared, known: readonly UnitYear[]): Prose {
	const level = [...groupBy(known, ({ value }) => value).values()].find((own) => own.length > 1);
	const [one] = level ?? [];
	if (!level || !one) return '';
	const names = level.map((row) => nameOf(answers, row.unit));
	return prose`，其中${named(names)}均为${valueOf(answers, one)}`;
}

/** Counts the rates under the line that some places ask to explain. */
function below({ metric }: Compared, known: readonly UnitYear[]): string {
	if (metric !== 'execution_rate') return '';
	return `，低于90%的${formatCount(known.filter((row) => compareExact(row.value ?? '0', '90') < 0).length)}个`;
}
