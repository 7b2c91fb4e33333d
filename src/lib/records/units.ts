import type { Decimal } from 'decimal.js';
import { Exact } from '../util/exact';

type Factors = Readonly<Record<string, number>>;

const same = (...units: readonly string[]): Factors =>
	Object.fromEntries(units.map((unit) => [unit, 1]));

const money: Factors = { 元: 1, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 亿元: 1e8 };
const percent = same('%', '％', '个百分点', '百分点');
const points = same('分');
const counts = same(
	...['人', '人次', '个', '辆', '台', '批次', '次', '家', '名', '批', '项', '件', '位']
);

/** The printed units from which a value in `unit` may come, each with its factor; what is counted is never multiplied. */
export function printedUnits(unit: string): Factors {
	if (unit === '元') return money;
	if (unit === '%') return percent;
	return unit === '分' ? points : counts;
}

/** The factor from a printed unit to the value's; 万元/人 counts as 万元. Undefined if they do not fit. */
export function factorOf(unit: string, printedUnit: string): Decimal | undefined {
	const factor = printedUnits(unit)[printedUnit.split('/')[0] ?? ''];
	return factor === undefined ? undefined : new Exact(factor);
}
