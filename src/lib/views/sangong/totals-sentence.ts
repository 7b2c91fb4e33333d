import { levels, metricAbsences } from '../../model/terms';
import type { PanelRow } from '../../query/lists/fixed-panel';
import { Exact, signOf } from '../../util/exact';
import { absenceCounts } from '../absences';
import { amountCell } from '../cells';
import type { Prose } from '../figure';
import { joinProse, prose } from '../prose';
import { choiceWords, shortSeries, yearWords } from '../title';
import type { PartRow } from '../../query/lists/parts';
import { nameOf, type Sangong } from './answers';
import { amountOf } from './figures';
import { items, type ItemId } from './items';
import { panelChange, panelGrowth, panelSum } from './panel-figures';
import { named } from '../named';
import { amount, changed, changeWords, directions } from './words';
import { formatCount } from '../../util/count';

const MOST_NAMED = 3;

/** Fixed panels first, then each unit while they are few, then who has no figure and why. */
export function totalsSentence(
	all: Sangong,
	years: readonly number[],
	latest: readonly PartRow[]
): Prose {
	const known = latest.filter((row) => row.value !== null);
	const missing = latest.filter((row) => row.value === null);
	const [stage, scope] = choiceWords('sangong', { ...all.chosen });
	if (known.length === 0)
		return `所选范围没有“三公”经费${stage}数（${scope}）：${without(all, missing)}。`;
	const panels = all.fixed.filter((row) => row.measure === 'sangong' && row.n > 1);
	const each =
		known.length <= MOST_NAMED ? known.map((row) => unitWords(all, row)) : [movements(latest)];
	const rest = missing.length === 0 ? [] : [`其余${without(all, missing)}`];
	const few =
		years.length > 1 ? shortSeries(years.length).map((word) => `${years.length}期，${word}`) : [];
	const lead = `“三公”经费${stage}（${scope}）`;
	const [first = '', ...more] = [...panels.map((row) => panelWords(all, row)), ...each];
	return joinProse(
		[prose`${lead}：${first}`, ...more, ...rest, ...few].map((part) => prose`${part}。`)
	);
}

/** `2017—2019年固定3个单位（…）合计…万元；2019年比2017年减少…万元（…%），其中公务接待费减少…万元`. */
function panelWords(all: Sangong, row: PanelRow): Prose {
	const years = row.sums.map(({ year }) => year);
	const names = named(
		row.units.map((unit) => nameOf(all, unit)),
		{ shown: 1 }
	);
	const sums = row.sums.map((sum) => amountCell(panelSum(row, sum), all.money));
	const part = leading(all, row);
	const driver = part
		? prose`，其中${items[part.measure as ItemId].label}${changed(panelChange(part), null, all.money)}`
		: '';
	const moved = changed(panelChange(row), panelGrowth(row), all.money);
	return prose`${yearWords(years)}固定${formatCount(row.n)}个${levels[row.level]}单位（${names}）合计${joinProse(sums, '、')}${all.money}；${years.at(-1) ?? ''}年比${years[0] ?? ''}年${moved}${driver}`;
}

/** The part that moved most in the direction of the total. */
function leading({ fixed }: Sangong, total: PanelRow): PanelRow | undefined {
	return fixed
		.filter(
			({ level, entity_scope, measure, change: by }) =>
				level === total.level &&
				entity_scope === total.entity_scope &&
				['sangong_abroad', 'sangong_vehicle', 'sangong_reception'].includes(measure) &&
				signOf(by) * signOf(total.change) > 0
		)
		.sort((a, b) => new Exact(b.change).abs().cmp(new Exact(a.change).abs()))[0];
}

/** One unit: its latest two amounts, or its only one. */
function unitWords(all: Sangong, row: PartRow): Prose {
	const words = changeWords(all, row);
	const derived = row.basis === 'derived' ? '（推算）' : '';
	const now = prose`${nameOf(all, row.unit)}${row.year}年${amount(amountOf(all, row), all.money)}${derived}`;
	return words
		? prose`${now}，${words}`
		: prose`${now}，上年数${metricAbsences[row.previous_absence ?? 'not_collected']}，不计算增减`;
}

/** How many went which way, where units are too many to name. */
function movements(latest: readonly PartRow[]): string {
	const known = latest.filter((row) => row.value !== null);
	const changes = known.flatMap((row) => row.change ?? []);
	const moved = `${formatCount(changes.length)}个可与上年比较：${directions(changes)}`;
	return `${formatCount(latest.length)}个单位中${formatCount(known.length)}个有数，${changes.length === 0 ? '均无可比的上年数' : moved}`;
}

/** `3个收录的是自评报告，未列示该项，不等于没有支出`. */
function without(all: Sangong, missing: readonly PartRow[]): string {
	const self = missing.filter((row) => all.selfEvaluated.has(row.unit));
	const other = missing.filter((row) => !all.selfEvaluated.has(row.unit));
	const reasons = other.flatMap((row) => row.absence ?? []);
	const [reason] = reasons;
	const alike = reason !== undefined && reasons.every((one) => one === reason);
	return [
		...(self.length > 0
			? [`${formatCount(self.length)}个收录的是自评报告，未列示该项，不等于没有支出`]
			: []),
		...(other.length > 0
			? [
					`${formatCount(other.length)}个${alike ? metricAbsences[reason] : `无数：${absenceCounts(reasons)}`}`
				]
			: [])
	].join('；');
}
