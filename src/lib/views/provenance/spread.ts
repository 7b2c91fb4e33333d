import type { Engine, QueryOptions } from '../../engine/engine';
import { metrics } from '../../metrics';
import { levels, type Level } from '../../model/terms';
import type { MetricAddress, Quartile } from '../../query/address';
import { crowdOf, type Crowd } from '../../query/held';
import { askQuartiles, compileQuartiles } from '../../query/lists/quartiles';
import { statement } from '../../query/sql';
import { joinProse, prose } from '../prose';
import { crowdCell, crowdUnit, quartileWords } from '../quartiles';
import { executionMedianName } from '../scores/medians';
import { choiceWords, metricTitle, titleLine, yearWords } from '../title';
import { neighbours } from './neighbours';
import type { Subject } from './subject';
import { formatCount } from '../../util/count';

/** A quartile of a metric over units, their years or what they evaluated; null where there is none. */
export async function spreadSubject(
	engine: Engine,
	address: MetricAddress,
	quartile: Quartile,
	options?: QueryOptions
): Promise<Subject | null> {
	const crowd = crowdOf(address);
	const found = await askQuartiles(engine, crowd, options);
	const row = found.find((each) => each.quartile === quartile);
	if (!row || row.value === null) return null;
	const ends = await neighbours(engine, crowd, row, options);
	const { money, unit } = crowdUnit(crowd, row.value);
	const word = unit === '%' ? '' : unit;
	const said = ends.map(
		({ figure, name }) => prose`${name} ${crowdCell(crowd, figure, money)}${word}`
	);
	const counted = `${formatCount(row.n)}个${countedIn(crowd)}`;
	return {
		title: titleLine(
			`${formatCount(row.n)}个${levelWord(crowd)}${countedIn(crowd)}`,
			yearOf(crowd),
			`${nameOf(crowd, ends[0]?.line)}${quartileWords[quartile]}`
		),
		figure: crowdCell(crowd, { ...row, absence: null, basis: null }, money),
		unit: word,
		qualifiers: [
			...(crowd.paired ? [] : choiceWords(crowd.of ?? crowd.metric, crowd.params)),
			counted,
			'不加权'
		],
		notes: [`${amongWords(crowd)}；算法同电子表格的 QUARTILE.INC。`],
		formula:
			said.length === 1
				? prose`${formatCount(row.n)}个值由低到高，该位置的是 ${said[0] ?? ''}`
				: prose`${formatCount(row.n)}个值由低到高，介于相邻两个之间：${joinProse(said, '、')}`,
		others: [],
		rows: ends.flatMap(({ rows }) => rows),
		base: ends.flatMap(({ base }) => base),
		computed: true,
		statement: statement(compileQuartiles(crowd))
	};
}

const countedIn = ({ paired, among }: Crowd): string =>
	paired?.subject === 'project' ? '项目' : among?.span === 'every' ? '单位年度' : '单位';

/** `县级`, where all are of one level. */
function levelWord({ where: { level = [] } }: Crowd): string {
	const [only] = level;
	return level.length === 1 ? levels[only as Level] : '';
}

/** The year of the values, where it is not left to each unit. */
function yearOf({ where, fixed, among }: Crowd): string {
	if (among?.at !== undefined) return yearWords([among.at]);
	return fixed ? yearWords((where.year ?? []).map(Number)) : '';
}

function nameOf({ metric, of, side, paired, among }: Crowd, line: string | undefined): string {
	if (of && side) return `${side === 'denominator' ? '上年' : '本年'}${metrics[of].label}`;
	if (of) return `${metrics[of].label}${metrics[metric].label}`;
	if (paired && metric !== 'score_total')
		return `${ratesWords(among)}${executionMedianName(metric, paired)}`;
	if (line) return `${line}：${side ? '金额' : metrics[metric].label}`;
	return metrics[metric].label;
}

/** `预算执行率90%至不足100%的`. */
function ratesWords({ from, below }: NonNullable<Crowd['among']> = {}): string {
	if (from === undefined) return below === undefined ? '' : `预算执行率低于${below}%的`;
	return below === undefined ? `预算执行率${from}%及以上的` : `预算执行率${from}%至不足${below}%的`;
}

/** Which of them, and in which of their years. */
function amongWords({ where, fixed, among = {}, paired, of, side }: Crowd): string {
	const scope = where.level?.length === 1 ? '所选范围内同一层级的单位' : '所选范围内的单位';
	if (paired) {
		const each = paired.subject === 'whole' ? '，各单位取最近有得分的年度' : '';
		return `所选范围内的自评对象${each}`;
	}
	const { span, beside, panel, at } = among;
	if (fixed) return `${scope}，只计${yearWords(fixed.map(Number))}均有值的固定单位`;
	if (panel) return `${scope}，只计各年均有数的固定单位`;
	if (span === 'every') return `${scope}，每个有值的年度各计一次`;
	const both = of && side ? '，只计两年均有数的' : '';
	if (span === 'collected') return `${scope}，各取最近有报告的年度${both}`;
	if (beside) {
		const names = beside.map(({ metric, params }) => metricTitle(metric, params)).join('、');
		return `${scope}，各取${names}俱全的最近年度`;
	}
	return at === undefined ? `${scope}，各取最近有值的年度` : scope;
}
