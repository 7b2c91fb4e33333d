import type { Engine, QueryOptions } from '../../engine/engine';
import { metrics } from '../../metrics';
import type { MetricAddress } from '../../query/address';
import { askChosen } from '../../query/ask';
import {
	askPeerMedians,
	compilePeerMedians,
	type PeerMedianRow
} from '../../query/lists/peer-medians';
import { askUnits, type UnitRow } from '../../query/lists/units';
import type { Keys, Value } from '../../query/question';
import { statement } from '../../query/sql';
import { listed } from '../../util/ids';
import { columnUnit, valueCell } from '../cells';
import type { Prose } from '../figure';
import { joinProse, prose } from '../prose';
import { choiceWords, yearWords } from '../title';
import type { Subject } from './subject';
import { formatCount } from '../../util/count';

/** The median of the units comparable to one; null where there is none. */
export async function peersSubject(
	engine: Engine,
	{ metric, where, params }: MetricAddress,
	options?: QueryOptions
): Promise<Subject | null> {
	const [own] = await askUnits(engine, where, options);
	if (!own) return null;
	const among = { type: [own.type], level: [own.level] };
	const [row] = await askPeerMedians(engine, where, { metric, params, among }, options);
	if (!row || row.value === null) return null;
	const at = { unit: [row.lower ?? '', row.upper ?? ''], year: where.year ?? [] };
	const [answers, units] = await Promise.all([
		askChosen(engine, metric, ['unit', 'year'], at, params, options),
		askUnits(engine, at, options)
	]);
	const { money, unit } = columnUnit(metric, [row.value]);
	const word = metrics[metric].unit === '%' ? '' : unit;
	const middle = [...new Set(at.unit)].flatMap(
		(id) => answers.find((answer) => answer.unit === id) ?? []
	);
	const said = (answer: Answered) =>
		prose`${nameOf(units, answer.unit)} ${valueCell(metric, answer, money)}${word}`;
	return {
		title: `${own.short_name}的可比单位 · ${yearWords([row.year])} · ${metrics[metric].label}中位数`,
		figure: valueCell(metric, { ...row, absence: null, basis: null }, money),
		unit: word,
		qualifiers: [
			...choiceWords(metric, params),
			`${formatCount(row.n)}/${formatCount(row.of)}个可比单位`,
			'不加权'
		],
		notes: ['可比单位：同类型、同层级、同编报口径、同年度的其他单位，直辖市辖区单列一类。'],
		formula: formula(row, middle.map(said)),
		others: [],
		rows: middle.flatMap((answer) => listed(answer.numerator_rows)),
		base: middle.flatMap((answer) => listed(answer.denominator_rows)),
		computed: true,
		statement: statement(compilePeerMedians(where, { metric, params, among }))
	};
}

type Answered = Keys<'unit' | 'year'> & Value;

const nameOf = (units: readonly UnitRow[], id: string) =>
	units.find(({ unit_id }) => unit_id === id)?.short_name ?? id;

/** One value in the middle, or the mean of two. */
const formula = ({ n }: PeerMedianRow, middle: readonly Prose[]): Prose =>
	middle.length === 1
		? prose`${formatCount(n)}个值由低到高，居中的是 ${middle[0] ?? ''}`
		: prose`${formatCount(n)}个值由低到高，居中两个的平均数：${joinProse(middle, '、')}`;
