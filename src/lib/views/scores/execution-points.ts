import type { MetricId } from '../../metrics';
import { addressOf, rowsOf } from '../cells';
import type { Axis, Mark } from '../chart';
import {
	pairedOf,
	reachedCell,
	reachedName,
	scoreCell,
	weightCell,
	type PartScore,
	type Scene
} from './scored';

/** What the rate of execution is set against: points out of one weight, or the share that each reached of its own. */
export interface Points {
	readonly label: string;
	/** The metric that they are written as. */
	readonly metric: MetricId;
	/** Exact, in the unit of the axis; null where there is none. */
	readonly exact: (part: PartScore) => string | null;
	readonly mark: (part: PartScore) => Mark | null;
	readonly axis: (values: readonly number[], weight: string | undefined) => Axis;
}

const kinds: Readonly<Record<ReturnType<typeof pairedOf>['points'], Points>> = {
	printed: {
		label: '执行得分（原文）',
		metric: 'execution_points',
		exact: ({ score }) => score.value,
		mark: printedMark,
		axis: pointsAxis
	},
	reached: {
		label: reachedName,
		metric: 'execution_rate',
		exact: ({ rate }) => rate,
		mark: reachedMark,
		axis: rateAxis
	}
};

/** Which of them the scores of a scene can be set as. */
export const pointsOf = (scene: Scene): Points => kinds[pairedOf(scene).points];

/** Whole tens around the rates and 100 %. */
export function rateAxis(values: readonly number[]): Axis {
	const min = Math.floor(Math.min(...values, 100) / 10) * 10;
	const max = Math.ceil(Math.max(...values, 100) / 10) * 10;
	const from = min === max ? 0 : Math.max(min, 0);
	return { min: from, max, unit: '%', ...(from === 0 ? {} : { note: `横轴自${from}%起` }) };
}

function pointsAxis(values: readonly number[], weight: string | undefined): Axis {
	return { min: 0, max: Math.max(Number(weight ?? 0), ...values), unit: '分' };
}

/** `8.66 / 10`. */
function printedMark(part: PartScore): Mark | null {
	if (part.score.value === null) return null;
	const score = scoreCell(part.score).text;
	return {
		value: Number(part.score.value),
		text: part.weight === null ? score : `${score} / ${weightCell(part).text}`,
		basis: part.score.basis ?? 'stated',
		name: kinds.printed.label,
		...rowsOf(part.score),
		...addressOf(part.score)
	};
}

/** `90.00%`, which its tooltip says is 18 / 20. */
function reachedMark(part: PartScore): Mark | null {
	const cell = reachedCell(part);
	if (cell.value === null) return null;
	return {
		value: Number(cell.value),
		text: cell.text,
		basis: part.score.basis ?? 'stated',
		name: `${reachedName}（${scoreCell(part.score).text} / ${weightCell(part).text}）`,
		...rowsOf(part.score),
		...(cell.address === undefined ? {} : { address: cell.address })
	};
}
