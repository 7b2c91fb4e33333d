import type { MoneyUnit } from '../../util/number';
import { formatValue } from '../cells';
import { missingPart, type Divided } from './parts';
import type { Choices } from './spec';
import { isAlone, ranges, type Said } from './words';
import type { Whole } from './wholes';

/** How many can be compared, and the range of the last part, level by level. */
export function partsSentence(
	whole: Whole,
	choices: Choices,
	all: readonly Divided[],
	money: MoneyUnit
): string {
	const said = all.flatMap((divided) => lastPart(whole, choices, divided, money));
	if (said.length === 0) return `所选范围没有两项俱全的单位，不能比较${whole.label}。`;
	const { label } = whole.parts[1];
	const what = choices.show === 'share' ? `${label}占${whole.totalLabel}` : label;
	if (isAlone(all.map(({ subject }) => subject)))
		return `${said[0]?.subject.unit.short_name ?? ''}${what}${said.map(({ subject, text }) => `${subject.year}年为${text}`).join('，')}。`;
	return `${counted(all.length, said.length)}；${what}，${ranges(said)}。`;
}

function lastPart(
	whole: Whole,
	choices: Choices,
	divided: Divided,
	money: MoneyUnit
): readonly Said[] {
	if (missingPart(choices.show, divided)) return [];
	const { id } = whole.parts[1];
	const found = divided.parts.find((one) => one.part.id === id);
	const value = found?.[choices.show].value;
	if (!found || !value) return [];
	const text = formatValue(found.part[choices.show], value, money);
	return [
		{ subject: divided.subject, value, text: choices.show === 'share' ? text : text + money }
	];
}

const counted = (all: number, known: number) =>
	all === known ? `${all}个单位均两项俱全` : `${all}个单位中${known}个两项俱全`;
