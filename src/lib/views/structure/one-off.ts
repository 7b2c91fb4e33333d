import type { LineChange } from '../../query/lists/line-changes';
import type { MoneyUnit } from '../../util/number';
import { valueCell } from '../cells';
import type { Prose } from '../figure';
import { prose, withUnit } from '../prose';
import { lineFigure } from './line-cells';
import type { Listed } from './lines';

/** Functional codes that are spent once, such as 死亡抚恤. */
const oneOffCodes: ReadonlySet<string> = new Set(['2080801']);

/** Whether a line is spent once: by its code, its name, or the reason a report gives. */
export function isOneOff(line: {
	readonly code: string;
	readonly line: string;
	readonly reasons?: string | null;
}): boolean {
	return (
		oneOffCodes.has(line.code) ||
		/死亡抚恤|开办费/.test(line.line) ||
		(line.reasons ?? '').split('+').includes('one_off')
	);
}

const MOST = 3;

/** `甲2023年死亡抚恤21.15万元，占项级合计13.90%；上年该项未列示，不能计算其对增减的影响。` */
export function oneOffSentences(
	shown: readonly Listed[],
	changes: readonly LineChange[],
	money: MoneyUnit
): readonly Prose[] {
	return shown
		.flatMap(({ subject, lines }) =>
			lines.filter(isOneOff).flatMap((line) => {
				if (line.numerator === null || line.value === null) return [];
				const amount = withUnit(lineFigure('amount', line, money), money);
				const share = valueCell('function_share', line);
				const known = changes.some(
					(change) =>
						change.unit === line.unit &&
						change.year === line.year &&
						change.code === line.code &&
						change.change !== null
				);
				const then = known ? '' : '；上年该项未列示，不能计算其对增减的影响';
				return [
					prose`${subject.unit.short_name}${line.year}年一次性项目${line.line}${amount}，占${line.depth}级合计${share}${then}。`
				];
			})
		)
		.slice(0, MOST);
}
