import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricId } from '../../metrics';
import type { MetricAbsence } from '../../model/terms';
import { ask, askChosen } from '../../query/ask';
import type { Answer, ChangeableId, Value } from '../../query/question';
import type { UnitRow } from '../../query/lists/units';
import type { Where } from '../../query/where';
import { rowIn } from '../row-of';
import type { Choices, Show } from './spec';
import { subjectsOf, type Subject } from './subjects';
import type { Part, Whole } from './wholes';

/** A unit and year with its parts in the order of the whole. */
export interface Divided {
	readonly subject: Subject;
	readonly total: Found;
	readonly parts: readonly {
		readonly part: Part;
		readonly share: Found;
		readonly amount: Found;
		/** This year less last year; asked where amounts are shown. */
		readonly change: Value | undefined;
	}[];
}

type Yearly = Answer<MetricId, 'unit' | 'year'>;

/** An answer, or what stands in the place of one that was not asked. */
type Found = Omit<Value, 'address'> & Partial<Pick<Value, 'address'>>;

/** Units side by side with their parts: only where every part is known is a unit comparable. */
export async function askParts(
	engine: Engine,
	whole: Whole,
	where: Where,
	{ show, stage, scope }: Choices,
	units: readonly UnitRow[],
	options?: QueryOptions
): Promise<readonly Divided[]> {
	const params = { stage, scope };
	const of = (metric: MetricId) =>
		askChosen(engine, metric, ['unit', 'year'], where, params, options);
	const changeOf = (amount: ChangeableId) =>
		ask(
			engine,
			{ metric: 'year_on_year', of: amount, by: ['unit', 'year'], where, params },
			options
		);
	const [total, ...asked] = await Promise.all([
		of(whole.total),
		...whole.parts.map(async (part) => ({
			part,
			share: await of(part.share),
			amount: await of(part.amount),
			change: show === 'amount' ? await changeOf(part.amount) : []
		}))
	]);
	const has = (part: (typeof asked)[number]) => (row: (typeof total)[number]) =>
		rowIn(part[show], row.unit, row.year)?.value != null;
	const parts = asked.filter((part) => !part.part.optional || total.some(has(part)));
	const needed = parts.filter(({ part }) => !part.optional);
	const answers = total.map((row) => ({
		...{ unit: row.unit, year: row.year },
		value: needed.every((part) => has(part)(row)) ? 'all' : null
	}));
	return subjectsOf(units, answers).map((subject) => {
		const { unit, year } = subject;
		const own = <R extends Yearly>(rows: readonly R[]) => rowIn(rows, unit.unit_id, year);
		return {
			subject,
			total: own(total) ?? notAsked,
			parts: parts.map(({ part, share, amount, change }) => ({
				part,
				share: own(share) ?? notAsked,
				amount: own(amount) ?? notAsked,
				change: own(change)
			}))
		};
	});
}

/** The parts that are shown: the optional ones where any unit has them. */
export const shownParts = (whole: Whole, all: readonly Divided[]): readonly Part[] =>
	whole.parts.filter(
		(part) => !part.optional || all.some(({ parts }) => parts.some((one) => one.part === part))
	);

/** The first part that a unit lacks, by name, and why. */
export function missingPart(
	show: Show,
	{ parts }: Divided
): { readonly label: string; readonly absence: MetricAbsence } | undefined {
	const found = parts.find(({ part, ...found }) => !part.optional && found[show].value === null);
	return found && { label: found.part.label, absence: found[show].absence ?? 'not_in_report' };
}

const notAsked: Found = {
	value: null,
	absence: 'not_collected',
	basis: null,
	numerator: null,
	denominator: null,
	numerator_rows: null,
	denominator_rows: null,
	small_base: false,
	n: 0,
	of: 0
};
