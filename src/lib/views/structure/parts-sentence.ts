import type { MoneyUnit } from '../../util/number';
import { valueCell } from '../cells';
import type { Prose } from '../figure';
import { joinProse, prose, withUnit } from '../prose';
import { missingPart, type Divided } from './parts';
import type { Choices } from './spec';
import { isAlone, ranges, type Said } from './words';
import type { Whole } from './wholes';
import { formatCount } from '../../util/count';

/** How many can be compared, and the range of the last part, level by level. */
export function partsSentence(
	whole: Whole,
	choices: Choices,
	all: readonly Divided[],
	money: MoneyUnit
): Prose {
	const said = all.flatMap((divided) => lastPart(whole, choices, divided, money));
	if (said.length === 0) return `所选范围没有两项俱全的单位，不能比较${whole.label}。`;
	const { label } = whole.parts[1];
	const what = choices.show === 'share' ? `${label}占${whole.totalLabel}` : label;
	if (isAlone(all.map(({ subject }) => subject))) {
		const each = said.map(({ subject, text }) => prose`${subject.year}年为${text()}`);
		return prose`${said[0]?.subject.unit.short_name ?? ''}${what}${joinProse(each, '，')}。`;
	}
	return prose`${counted(all.length, said.length)}；${what}，${ranges(said)}。`;
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
	const { show } = choices;
	const text = () =>
		withUnit(valueCell(found.part[show], found[show], money), show === 'share' ? '' : money);
	return [{ subject: divided.subject, value, text }];
}

const counted = (all: number, known: number) =>
	all === known
		? `${formatCount(all)}个单位均两项俱全`
		: `${formatCount(all)}个单位中${formatCount(known)}个两项俱全`;
