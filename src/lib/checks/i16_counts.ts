import type { MeasureId } from '../model/measures';
import { measures } from '../model/measures';
import { figuresAt, type Place, type Sheet } from './core/book';
import type { Check, Outcome } from './core/check';
import type { Figure } from './core/figure';
import { tolerance } from './core/tolerance';
import { wan } from './core/words';

interface Pair {
	readonly money: MeasureId;
	readonly count: MeasureId;
	/** What one may cost at least and at most, in 元; wide, so that only a slip of a unit falls outside. */
	readonly plausible: readonly [number, number];
	/** Things may be there that cost nothing this year. */
	readonly idle?: boolean;
}

const pairs: readonly Pair[] = [
	{ money: 'sangong_abroad', count: 'abroad_groups', plausible: [500, 3_000_000] },
	{ money: 'sangong_abroad', count: 'abroad_persons', plausible: [500, 500_000] },
	{
		money: 'sangong_vehicle_purchase',
		count: 'vehicles_purchased',
		plausible: [10_000, 3_000_000]
	},
	{
		money: 'sangong_vehicle_operation',
		count: 'vehicles_held',
		plausible: [100, 500_000],
		idle: true
	},
	{ money: 'sangong_reception_domestic', count: 'reception_batches', plausible: [10, 100_000] },
	{ money: 'sangong_reception_domestic', count: 'reception_visitors', plausible: [1, 10_000] },
	{ money: 'sangong_reception', count: 'reception_batches', plausible: [10, 100_000] },
	{ money: 'sangong_reception', count: 'reception_visitors', plausible: [1, 10_000] },
	{
		money: 'sangong_reception_foreign',
		count: 'reception_batches_foreign',
		plausible: [10, 500_000]
	},
	{
		money: 'sangong_reception_foreign',
		count: 'reception_visitors_foreign',
		plausible: [1, 50_000]
	}
];

function checkPair(pair: Pair, sheet: Sheet): readonly Outcome[] {
	return sheet.places(pair.money).flatMap((place) => {
		if (place.stage !== 'final' || isSplit(pair, place, sheet)) return [];
		const [money] = figuresAt(sheet, pair.money, place);
		const [count] = figuresAt(sheet, pair.count, { ...place, scope: 'all' });
		return money && count ? [{ year: place.year, ...compare(pair, money, count) }] : [];
	});
}

/** Domestic visitors are compared with domestic reception where that is printed. */
const isSplit = ({ money }: Pair, place: Place, sheet: Sheet) =>
	money === 'sangong_reception' && figuresAt(sheet, 'sangong_reception_domestic', place).length > 0;

function compare(pair: Pair, money: Figure, count: Figure): Outcome {
	const base = { left: money, right: count.value, rows: [count.row] };
	const label = measures[pair.count].label;
	if (money.value.isZero() && count.value.isZero()) return { ...base, verdict: 'holds' };
	if (count.value.isZero())
		return { ...base, verdict: 'contradiction', words: `有支出${money.text}而${label}为0` };
	if (money.value.isZero())
		return pair.idle
			? {
					...base,
					verdict: 'scope',
					words: `${label}${count.text}而财政拨款支出为0，可能由其他资金负担`
				}
			: { ...base, verdict: 'contradiction', words: `${label}${count.text}而支出为0` };
	const each = money.value.div(count.value);
	const [least, most] = pair.plausible;
	if (each.gte(least) && each.lte(most)) return { ...base, verdict: 'holds' };
	const words = `平均每${measures[pair.count].unit}${wan(each.toDecimalPlaces(2))}，超出合理范围`;
	return { ...base, verdict: 'contradiction', words };
}

/** I16 金额与数量相称 */
export const counts: Check = {
	label: '金额与数量',
	rule: '有金额则有团组、车辆、批次、人次，反之亦然；人均、车均、次均在合理范围内（相差数量级才提示）',
	tolerance: tolerance.none,
	reasons: ['费用由其他资金负担', '上年活动本年支付', '数量按实际发生、金额按支付时点'],
	run: (sheet) => pairs.flatMap((pair) => checkPair(pair, sheet))
};
