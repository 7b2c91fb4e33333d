import { Exact } from '../../util/exact';
import type { MoneyUnit } from '../../util/number';
import { classAbsence, classFigure, classLines, classText } from './classes';
import type { Line, Listed } from './lines';
import { linesOf, type Named } from './names';
import type { Choices } from './spec';
import { isAlone, ranges } from './words';

/** Few units: the two greatest 类 of each; more: the range of the 类 that most list. */
export function classSentence(
	choices: Choices,
	all: readonly Listed[],
	classes: readonly Named[],
	money: MoneyUnit
): string {
	const known = all.filter((listed) => classAbsence(listed) === null);
	if (known.length === 0) return '所选范围没有列示类级各行的单位。';
	const alone = isAlone(all.map(({ subject }) => subject));
	const counted = alone ? '' : `${all.length}个单位中${known.length}个列示类级各行；`;
	const say = (line: Line) => {
		const value = classFigure(choices.show, line, money) ?? '';
		return `${classText(choices.show, value)}${choices.show === 'share' ? '' : money}`;
	};
	if (known.length <= 3)
		return `${counted}${known.map((listed) => greatest(listed, say)).join('；')}。`;
	const usual = [...classes].sort(
		(a, b) => linesOf(all, b.code).length - linesOf(all, a.code).length
	)[0];
	const said = known.flatMap((listed) => {
		const line = listed.lines.find(({ code }) => code === usual?.code);
		return line?.value ? [{ subject: listed.subject, value: line.value, text: say(line) }] : [];
	});
	return `${counted}${usual?.name ?? ''}，${ranges(said)}。`;
}

function greatest(listed: Listed, say: (line: Line) => string): string {
	const [first, second] = classLines(listed)
		.filter((line) => line.numerator !== null)
		.sort((a, b) => new Exact(b.numerator ?? 0).cmp(a.numerator ?? 0));
	const { unit, year } = listed.subject;
	const then = second ? `，其次为${second.line}（${say(second)}）` : '';
	return first
		? `${unit.short_name}${year}年最多的类为${first.line}（${say(first)}）${then}`
		: `${unit.short_name}${year}年未列示类级金额`;
}
