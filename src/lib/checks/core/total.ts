import { measures, type MeasureId } from '../../model/measures';
import { scopes, stages, type Scope, type Stage } from '../../model/terms';
import { figuresAt, type Place, type Sheet } from './book';
import type { Outcome } from './check';
import type { Figure } from './figure';
import { compareSum } from './sum';
import { placeName } from './words';

/** A part of a total: a measure, in the total's own scope unless another is named. */
export type Part = MeasureId | { readonly measure: MeasureId; readonly scope: Scope };

/** A total and the sets of parts that make it; where several are printed, one that fits is enough. */
export interface Total {
	readonly total: MeasureId;
	readonly parts: readonly (readonly Part[])[];
	/** Sets of parts that make it only if more is counted in, and what that is. */
	readonly wider?: readonly { readonly parts: readonly Part[]; readonly words: string }[];
	readonly stages?: readonly Stage[];
	readonly scopes?: readonly Scope[];
}

/** Compares every printed total of a report with its printed parts. */
export function checkTotal(rule: Total, sheet: Sheet): readonly Outcome[] {
	return sheet
		.places(rule.total)
		.filter(({ stage }) => rule.stages?.includes(stage) ?? true)
		.filter(({ scope }) => rule.scopes?.includes(scope) ?? true)
		.flatMap((place) => checkAt(rule, place, sheet));
}

function checkAt(rule: Total, place: Place, sheet: Sheet): readonly Outcome[] {
	const totals = figuresAt(sheet, rule.total, place);
	const outcome = best(totals.flatMap((total) => attempts(rule.parts, total, place, sheet)));
	if (!outcome || isAside(outcome, place, sheet)) return [];
	const explained =
		outcome.verdict === 'contradiction' ? explain(rule, totals, place, sheet) : undefined;
	return [{ ...outcome, ...explained, year: place.year }];
}

/** Only of this year's executed total of all money are parts to be expected. */
const isAside = ({ rows = [] }: Outcome, { year, stage, scope }: Place, { report }: Sheet) =>
	rows.length === 0 && !(year === report.year && stage === 'final' && scope === 'all');

interface Attempt {
	readonly outcome: Outcome;
	readonly missing: number;
}

function attempts(
	sets: Total['parts'],
	total: Figure,
	place: Place,
	sheet: Sheet
): readonly Attempt[] {
	return sets.flatMap((parts) => {
		const found = parts.map((part) => figuresAt(sheet, measureOf(part), at(part, place)));
		const missing = parts.filter((_, i) => found[i]?.length === 0).map(labelOf);
		return choices(found).map((figures) => ({
			outcome: compareSum(total, figures, missing),
			missing: missing.length
		}));
	});
}

/** The first statement of every part, then each other statement in place of its first. */
function choices(found: readonly (readonly Figure[])[]): readonly (readonly Figure[])[] {
	const listed = found.filter((figures) => figures.length > 0);
	const firsts = listed.map(([first]) => first as Figure);
	const others = listed.flatMap((figures, i) =>
		figures.slice(1).map((other) => firsts.map((figure, j) => (i === j ? other : figure)))
	);
	return [firsts, ...others];
}

/** What fits, or else what lacks least: two statements of one quantity are for another check to compare. */
function best(all: readonly Attempt[]): Outcome | undefined {
	const fitting = (verdict: Outcome['verdict']) =>
		all.find(({ outcome }) => outcome.verdict === verdict);
	const fullest = all.reduce<Attempt | undefined>(
		(found, each) => (found && found.missing <= each.missing ? found : each),
		undefined
	);
	return (fitting('holds') ?? fitting('rounding') ?? fullest)?.outcome;
}

/** Where more was counted in, or the parts stand in another scope or stage. */
function explain(
	{ parts, wider = [] }: Total,
	totals: readonly Figure[],
	place: Place,
	sheet: Sheet
): Pick<Outcome, 'verdict' | 'words'> | undefined {
	const fits = (sets: Total['parts'], other: Place) =>
		best(totals.flatMap((total) => attempts(sets, total, other, sheet)))?.verdict === 'holds';
	const counted = wider.find((set) => fits([set.parts], place));
	if (counted) return { verdict: 'scope', words: counted.words };
	const elsewhere = otherPlaces(place).find((other) => fits(parts, other));
	if (!elsewhere) return undefined;
	return { verdict: 'scope', words: `与${placeName(elsewhere)}各项之和相符` };
}

const otherPlaces = (place: Place): readonly Place[] => [
	...(Object.keys(scopes) as Scope[])
		.filter((scope) => scope !== place.scope)
		.map((scope) => ({ ...place, scope })),
	...(Object.keys(stages) as Stage[])
		.filter((stage) => stage !== place.stage)
		.map((stage) => ({ ...place, stage }))
];

const measureOf = (part: Part) => (typeof part === 'string' ? part : part.measure);
const at = (part: Part, place: Place): Place =>
	typeof part === 'string' ? place : { ...place, scope: part.scope };
const labelOf = (part: Part) =>
	typeof part === 'string'
		? measures[part].label
		: `${measures[part.measure].label}（${scopes[part.scope]}）`;
