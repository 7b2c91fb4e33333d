import type { Engine, QueryOptions } from '../../engine/engine';
import { askLineChanges } from '../../query/lists/line-changes';
import type { MoneyUnit } from '../../util/number';
import { valueCell } from '../cells';
import type { Prose } from '../figure';
import { prose, withUnit } from '../prose';
import { lineFigure } from './line-cells';
import { columnsOf, type Line, type Listed } from './lines';
import type { Choices } from './spec';

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

/** A line that is spent once, and whether the year before lists it too. */
export interface OneOff extends Pick<Listed, 'subject'> {
	readonly line: Line;
	readonly listedBefore: boolean;
}

/** The first lines of the table of 功能分类 that are spent once and have a share. */
export async function askOneOff(
	engine: Engine,
	all: readonly Listed[],
	{ stage, scope }: Pick<Choices, 'stage' | 'scope'>,
	options?: QueryOptions
): Promise<readonly OneOff[]> {
	const once = columnsOf(all)
		.flatMap(({ subject, lines }) => lines.map((line) => ({ subject, line })))
		.filter(({ line }) => isOneOff(line) && line.numerator !== null && line.value !== null)
		.slice(0, MOST);
	if (once.length === 0) return [];
	const where = { unit: [...new Set(once.map(({ line }) => line.unit))] };
	const changes = await askLineChanges(engine, where, { stage, scope }, options);
	const isKnown = ({ unit, year, code }: Line) =>
		changes.some(
			(row) => row.unit === unit && row.year === year && row.code === code && row.change !== null
		);
	return once.map((each) => ({ ...each, listedBefore: isKnown(each.line) }));
}

/** `甲2023年死亡抚恤21.15万元，占项级合计13.90%；上年该项未列示，不能计算其对增减的影响。` */
export const oneOffSentences = (once: readonly OneOff[], money: MoneyUnit): readonly Prose[] =>
	once.map(({ subject, line, listedBefore }) => {
		const amount = withUnit(lineFigure('amount', line, money), money);
		const share = valueCell('function_share', line);
		const then = listedBefore ? '' : '；上年该项未列示，不能计算其对增减的影响';
		return prose`${subject.unit.short_name}${line.year}年一次性项目${line.line}${amount}，占${line.depth}级合计${share}${then}。`;
	});
