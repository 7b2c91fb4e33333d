import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricAddress, Paired } from '../../query/address';
import {
	askExecutionMedians,
	compileExecutionMedians,
	type MiddleRow
} from '../../query/lists/execution-medians';
import { statement } from '../../query/sql';
import { listed } from '../../util/ids';
import { addressOf } from '../cells';
import { joinProse, prose } from '../prose';
import { executionMedianCell, executionMedianName } from '../scores/medians';
import type { Subject } from './subject';
import { formatCount } from '../../util/count';

/** The median of execution, or of its points, over the self-evaluated subjects that have both; null where there is none. */
export async function pairedSubject(
	engine: Engine,
	{ metric, where }: MetricAddress,
	paired: Paired,
	options?: QueryOptions
): Promise<Subject | null> {
	const found = await askExecutionMedians(engine, where, paired, options);
	const row = found.find((each) => each.metric === metric);
	if (!row) return null;
	const { n, middle, median } = row;
	const cell = (value: string) => executionMedianCell({ ...row, median: value }, paired);
	const unit = metric === 'score_part_rate' && paired.points === 'printed' ? '分' : '';
	const said = (one: MiddleRow) =>
		prose`${one.name}${one.project ? `“${one.project}”` : ''} ${one.year}年 ${{ ...cell(one.value), ...addressOf({ numerator_rows: one.rows, denominator_rows: one.base }, kindOf(one)) }}${unit}`;
	const counted = `${formatCount(n)}个${paired.subject === 'whole' ? '单位' : '项目'}`;
	return {
		title: `${counted} · ${executionMedianName(metric, paired)}中位数`,
		figure: cell(median),
		unit,
		qualifiers: [counted, '不加权'],
		notes: [
			`所选范围内预算执行率与${executionMedianName('score_part_rate', paired)}俱全的自评对象${paired.subject === 'whole' ? '，各单位取最近有得分的年度' : ''}。`
		],
		formula:
			middle.length === 1
				? prose`${formatCount(n)}个值由低到高，居中的是 ${joinProse(middle.map(said))}`
				: prose`${formatCount(n)}个值由低到高，居中两个的平均数：${joinProse(middle.map(said), '、')}`,
		others: [],
		rows: middle.flatMap((one) => listed(one.rows)),
		base: middle.flatMap((one) => (metric === 'execution_rate' ? listed(one.base) : [])),
		computed: true,
		statement: statement(compileExecutionMedians(where, paired))
	};
}

/** A rate of execution is a ratio of records, points reached are a score by its own weight. */
const kindOf = ({ metric, base }: MiddleRow) =>
	base === null ? undefined : metric === 'execution_rate' ? 'ratio' : 'reached';
