import { compareExact } from '../../util/exact';
import type { MoneyUnit } from '../../util/number';
import type { CellView, Prose } from '../figure';
import { joinProse, prose, withUnit } from '../prose';
import { classAbsence, classLines } from './classes';
import { lineFigure } from './line-cells';
import { lineOf } from './line-index';
import type { Line, Listed } from './lines';
import { linesOf, type Named } from './names';
import type { Choices } from './spec';
import { isAlone, ranges } from './words';
import { formatCount } from '../../util/count';

/** Few units: the two greatest 类 of each; more: the range of the 类 that most list. */
export function classSentence(
	choices: Choices,
	all: readonly Listed[],
	classes: readonly Named[],
	money: MoneyUnit
): Prose {
	const known = all.filter((listed) => classAbsence(listed) === null);
	if (known.length === 0) return '所选范围没有列示类级各行的单位。';
	const alone = isAlone(all.map(({ subject }) => subject));
	const counted = alone
		? ''
		: `${formatCount(all.length)}个单位中${formatCount(known.length)}个列示类级各行；`;
	const say = (line: Line) =>
		withUnit(lineFigure(choices.show, line, money), choices.show === 'share' ? '' : money);
	if (known.length <= 3)
		return prose`${counted}${joinProse(
			known.map((listed) => greatest(listed, say)),
			'；'
		)}。`;
	const usual = [...classes].sort(
		(a, b) => linesOf(all, b.code).length - linesOf(all, a.code).length
	)[0];
	const said = known.flatMap((listed) => {
		const line = usual && lineOf(listed, usual.code);
		return line?.value
			? [{ subject: listed.subject, value: line.value, text: () => say(line) }]
			: [];
	});
	return prose`${counted}${usual?.name ?? ''}，${ranges(said)}。`;
}

function greatest(listed: Listed, say: (line: Line) => CellView): Prose {
	const [first, second] = classLines(listed)
		.filter((line) => line.numerator !== null)
		.sort((a, b) => compareExact(b.numerator ?? '0', a.numerator ?? '0'));
	const { unit, year } = listed.subject;
	const then = second ? prose`，其次为${second.line}（${say(second)}）` : '';
	return first
		? prose`${unit.short_name}${year}年最多的类为${first.line}（${say(first)}）${then}`
		: `${unit.short_name}${year}年未列示类级金额`;
}
