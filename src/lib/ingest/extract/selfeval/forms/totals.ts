import { candidate, type CandidateOf } from '../../../candidate';
import { Exact } from '../../../../util/exact';
import { cellSeparator } from '../../../../records/figures';
import { places, stated } from '../drafts';
import { plainly, pointsIn } from '../figures';
import type { Total } from './indicators';

type Score = CandidateOf<'score'>;

/** The total that a table prints. */
export function totalOf(total: Total, subject: string, year: number): Score | undefined {
	const [of, got] = [total.weight && pointsIn(total.weight.text), pointsIn(total.score.text)];
	if (!got) return undefined;
	const texts = new Set([total.weight?.text ?? '', total.score.text].filter((text) => text !== ''));
	const row = {
		...blank(subject, year),
		part_label: total.label,
		weight: of ? plainly(of) : null,
		value: plainly(got),
		...stated(
			[...texts].join(cellSeparator),
			'分',
			places(total.weight?.locator ?? '', total.score.locator)
		)
	};
	return candidate('score', row, '自评表总分行', !of || got.value.lte(of.value));
}

const blank = (subject: string, year: number) =>
	({ year, subject, evaluator: 'self', part: 'total', grade: null }) as const;

/** Points of a part of a table. */
export interface Points {
	readonly weight: string | null;
	readonly value: string | null;
	readonly locator: string;
	readonly certain: boolean;
}

/** The total of a table that prints none: the sum of its points, where they are points of 100. */
export function summedTotal(
	execution: readonly Points[],
	rows: readonly Points[],
	subject: string,
	year: number
): Score | undefined {
	const points = [...execution, ...rows];
	const complete = points.every(({ weight, value, certain }) => weight && value && certain);
	const full = sum(points.map(({ weight }) => weight)).equals(100);
	if (!complete || rows.length === 0 || !full) return undefined;
	const row = {
		...blank(subject, year),
		part_label: null,
		weight: null,
		value: sum(points.map(({ value }) => value)).toFixed(),
		...stated(
			points.map(({ value }) => value).join(cellSeparator),
			'分',
			places(...points.map(({ locator }) => locator)),
			'由各项得分相加'
		),
		basis: 'derived'
	} as const;
	return candidate('score', row, '自评表各项得分之和');
}

const sum = (values: readonly (string | null)[]) =>
	values.reduce((total, each) => total.plus(each ?? 0), new Exact(0));
