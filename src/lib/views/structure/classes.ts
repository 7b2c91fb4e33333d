import { formatNumber, inUnit, type MoneyUnit } from '../../util/number';
import { formatValue } from '../cells';
import type { Line, Listed } from './lines';
import type { Choices } from './spec';

export const classLines = ({ lines }: Listed) => lines.filter((line) => line.depth === '类');

export const classTotal = (listed: Listed) => classLines(listed)[0]?.denominator ?? null;

export const classAbsence = (listed: Listed) =>
	classLines(listed).length > 0
		? null
		: (listed.absence ?? (listed.subject.collected ? 'not_in_report' : 'not_collected'));

export const classFigure = (show: Choices['show'], { value, numerator }: Line, money: MoneyUnit) =>
	show === 'share' ? value : numerator === null ? null : inUnit(numerator, money);

export const classText = (show: Choices['show'], value: string) =>
	show === 'share' ? formatValue('function_share', value) : formatNumber(value, 2);
