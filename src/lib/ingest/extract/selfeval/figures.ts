import type { Decimal } from 'decimal.js';
import { readFigure } from '../../../records/figures';
import { factorOf } from '../../../records/units';
import { closed } from './words/clean';

/** The number in a cell that may carry its unit: `100.00分`, `4.5万元`, `96.62%`. */
export interface Figure {
	/** As printed, without its unit. */
	readonly printed: string;
	readonly value: Decimal;
	/** As printed behind the number; empty where none is. */
	readonly unit: string;
}

const shape = /^([-+−]?\d[\d,，]*(?:\.\d+)?)\s*([^\d]*)$/;

/** Undefined where the text is no single number. */
export function figureIn(text: string): Figure | undefined {
	const [, printed = '', unit = ''] = shape.exec(text.trim()) ?? shape.exec(closed(text)) ?? [];
	const value = printed === '' ? undefined : readFigure(printed);
	return value && { printed, value, unit: closed(unit).replace('％', '%') };
}

/** The number of a cell that should hold one of these units or none. */
export function numberIn(text: string, units: readonly string[]): Figure | undefined {
	const figure = figureIn(text);
	return figure && ['', ...units].includes(figure.unit) ? figure : undefined;
}

export const pointsIn = (text: string) => numberIn(text, ['分']);
export const rateIn = (text: string) => numberIn(text, ['%']);

/** Decimal text of a figure as printed, without separators. */
export const plainly = ({ printed }: Figure) => closed(printed).replace(/[,，]/g, '');

const moneyUnits = ['元', '千元', '万元', '百万元', '亿元'];

export interface Amount {
	readonly printed: string;
	readonly unit: string;
	/** In 元, with two decimals. */
	readonly value: string;
}

/** An amount in its own unit, else in that of its table. */
export function amountIn(text: string, unit: string): Amount | undefined {
	const figure = numberIn(text, moneyUnits);
	if (!figure) return undefined;
	return amountOf(figure.printed, figure.unit === '' ? unit : figure.unit);
}

export function amountOf(printed: string, unit: string): Amount | undefined {
	const factor = factorOf('元', unit);
	const value = readFigure(printed);
	return factor && value && { printed, unit, value: value.times(factor).toFixed(2) };
}
