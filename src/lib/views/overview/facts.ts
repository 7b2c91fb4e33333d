import type { MetricId } from '../../metrics';
import { stages } from '../../model/terms';
import type { BreakRow } from '../../query/lists/breaks';
import type { VerdictCount } from '../../query/lists/findings-counts';
import type { Where } from '../../query/where';
import { formatCount } from '../../util/count';
import { breaksOf, crossedInto } from '../breaks';
import type { Prose } from '../figure';
import { countOf } from '../findings/counts';
import { compared } from '../findings/verdicts';
import { rates, type Overview, type UnitYear } from './answers';
import { rangeWords, spreadOf, type Spread } from './range';
import { searchOf } from './search';

/** A headline card. */
export interface FactView {
	readonly label: string;
	readonly value: Prose;
	/** The second line: coverage, last year. */
	readonly note: Prose;
	/** A range, set smaller than one number. */
	readonly small?: boolean;
	/** Where a count of findings leads, which is no figure of a report: the query string of 核对. */
	readonly findings?: string;
}

/** The four cards: amounts, rates and scores as ranges with their n, and what awaits verification. */
export function facts(
	overview: Overview,
	records: number,
	checked: readonly VerdictCount[],
	where: Where
): readonly FactView[] {
	const { answers, mixed, budget, breaks } = overview;
	const onBudget = budget === 'initial' ? '按年初预算' : '按全年预算';
	return [
		card(
			{
				label:
					overview.read.stage === 'final' ? '本年支出' : `本年支出${stages[overview.read.stage]}`,
				ready: '',
				note: comparable('expenditure', answers.expenditureChange, breaks)
			},
			spreadOf('expenditure', answers.expenditure),
			mixed
		),
		card(
			{
				label: '预算执行率',
				ready: '可计算',
				note: `${onBudget}；${comparable('execution_rate', answers.rateChange, breaks)}`
			},
			spreadOf('execution_rate', rates(overview)),
			mixed
		),
		card(
			{ label: '自评总分', ready: '，单位自评', note: gradeNote(answers.grade) },
			spreadOf('score_total', answers.score),
			mixed
		),
		{
			label: '待核实',
			value: `${formatCount(countOf(checked, ['contradiction']))}处`,
			note: `已核对${formatCount(countOf(checked, compared))} · 无法核对${formatCount(countOf(checked, ['not_checkable']))}；收录记录${formatCount(records)}条`,
			findings: searchOf(where)
		}
	];
}

/** A range from three units on; below that, and across levels or years, only how many there are. */
function card(
	{ label, ready, note }: { label: string; ready: string; note: string },
	spread: Spread,
	mixed: boolean
): FactView {
	const n = `${formatCount(spread.known.length)}/${formatCount(spread.of)}`;
	if (spread.known.length < 3) return { label, value: n, note: join(countWord(ready), note) };
	if (mixed) return { label, value: n, note: '含不同类型、层级或年度，不列范围' };
	return { label: `${label}（${n}${ready}）`, value: rangeWords(spread, '—'), note, small: true };
}

const countWord = (ready: string) => (ready === '可计算' ? '可计算' : '有值');
const join = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('，');

/** `比上年：4个中1个可比`: those with a value in both years, and no break between them. */
function comparable(
	metric: MetricId,
	changes: readonly UnitYear[],
	breaks: readonly BreakRow[]
): string {
	const own = breaksOf(metric, breaks);
	const known = changes.filter((row) => row.value !== null && crossedInto(own, row).length === 0);
	return `比上年：${formatCount(changes.length)}个中${formatCount(known.length)}个可比`;
}

/** `印有等级的3个均为优`, `印有等级的3个：优2个、良1个`. */
export function gradeNote(rows: readonly UnitYear[]): string {
	const known = rows.flatMap((row) => row.value ?? []);
	if (known.length === 0) return '未印等级';
	const each = [...new Set(known)].map(
		(grade) => `${grade}${formatCount(known.filter((other) => other === grade).length)}个`
	);
	const words = new Set(known).size === 1 ? `均为${known[0]}` : `：${each.join('、')}`;
	return known.length === 1
		? `印有等级的1个为${known[0]}`
		: `印有等级的${formatCount(known.length)}个${words}`;
}
