import type { Axis } from '../views/chart';
import { font, ink, size } from './ink';
import { textWidth } from './measure';

/** Where a value stands, in px from the left of the picture. */
export type Scale = (value: number) => number;

export function scale(axis: Axis, left: number, right: number): Scale {
	const span = axis.max - axis.min || 1;
	return (value) => left + ((value - axis.min) / span) * (right - left);
}

/** The step between ticks, from the axis's beginning: 1, 2 or 5 times a power of ten that meets both ends, else a multiple of one that does; at most as dense as the width allows. */
export function tickStep(axis: Axis, width: number): number {
	const span = axis.max - axis.min || 1;
	const label = Math.max(...[axis.min, axis.max].map((v) => textWidth(tickText(axis, v), 12)));
	const most = Math.max(1, Math.floor(width / Math.max(label * 1.5, 50)));
	const power = 10 ** Math.floor(Math.log10(span / most));
	const meets = (step: number) => divides(step, axis.min) && divides(step, axis.max);
	const allows = (step: number) => step <= span + 1e-9 && span / step <= most + 1e-9;
	const steps = [1, 2, 5, 10, 20, 50].map((step) => step * power);
	const round = steps.filter(allows).find(meets);
	if (round !== undefined) return round;
	const base = [20, 10, 5, 2, 1, 0.5, 0.2, 0.1].map((step) => step * power).find(meets);
	const multiples = [2, 3, 4, 5, 6, 8, 10].map((times) => times * (base ?? power)).filter(allows);
	return multiples.find((step) => divides(step, axis.min)) ?? multiples[0] ?? span;
}

/** `85%` on an axis of rates; other units stand in the note, not on each tick. */
export function tickText(axis: Axis, value: number): string {
	const [whole = '', fraction] = String(Math.round(Math.abs(value) * 1e6) / 1e6).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	const sign = value < 0 ? '−' : '';
	return `${sign}${grouped}${fraction ? `.${fraction}` : ''}${axis.unit === '%' ? '%' : ''}`;
}

/** Room that the tick at an end of an axis takes beyond it. */
export const overhang = (axis: Axis, end: 'min' | 'max') =>
	Math.floor(textWidth(tickText(axis, axis[end]), size.note) / 2);

/** Whether the ticks at both ends would lie on each other; the last then stands beyond the end, where its values' labels have their room. */
export const isTight = (axis: Axis, width: number) =>
	overhang(axis, 'min') + overhang(axis, 'max') + 4 > width;

/** What the reader must know of an axis beside its ticks: its unit and where it begins. */
export function axisNote(axis: Axis): string {
	const unit = axis.unit === '%' || axis.unit === '' ? '' : `单位：${axis.unit}`;
	return [unit, axis.note ?? ''].filter(Boolean).join(' · ');
}

/** The value axis: labels on top as the header of the table, hairlines down through the rows unless labels stand in their way. */
export function valueAxis(axis: Axis, width: number, rise: number, narrow: boolean) {
	const step = tickStep(axis, width);
	return {
		type: 'value' as const,
		position: 'top' as const,
		min: axis.min,
		max: axis.max,
		interval: step,
		axisLine: { show: false },
		axisTick: { show: false },
		splitLine: { show: !narrow, lineStyle: { color: ink.rule, width: 1 } },
		axisLabel: {
			show: true,
			margin: rise,
			color: ink.second,
			fontSize: size.note,
			fontFamily: font,
			verticalAlign: 'middle' as const,
			showMinLabel: true,
			showMaxLabel: true,
			...(isTight(axis, width) ? { alignMaxLabel: 'left' as const } : {}),
			formatter: (value: number) => (divides(step, value - axis.min) ? tickText(axis, value) : '')
		}
	};
}

function divides(step: number, value: number): boolean {
	const quotient = value / step;
	return Math.abs(quotient - Math.round(quotient)) < 1e-6;
}
