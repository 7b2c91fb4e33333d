import type { UnitRow } from '../../query/lists/units';
import { groupBy } from '../../util/group';
import { latestByUnit } from '../latest';

/** An answer of a unit and year; without a value it cannot be shown beside others. */
interface Answered {
	readonly unit: string;
	readonly year: number;
	readonly value: string | null;
}

/** A unit and year that stands in a row or column of its own. */
export interface Subject {
	readonly unit: UnitRow;
	readonly year: number;
	readonly key: string;
	/** What it is called beside the others: the name, with the year where years differ. */
	readonly label: string;
	/** Whether a report of that year was collected. */
	readonly collected: boolean;
}

/** Units side by side in their latest year with a value, by 区划代码; a unit alone in all its years. */
export function subjectsOf(
	units: readonly UnitRow[],
	answers: readonly Answered[]
): readonly Subject[] {
	const known = answers.filter((answer) => answer.value !== null);
	const alone = units.length === 1;
	const shown = alone && known.length > 0 ? byYear(known) : latestByUnit(answers);
	const years = new Set(shown.filter((one) => one.value !== null).map((one) => one.year)).size;
	const byUnit = groupBy(shown, ({ unit }) => unit);
	return units.flatMap((unit) =>
		(byUnit.get(unit.unit_id) ?? []).map(({ year, value }) => ({
			unit,
			year,
			key: keyOf(unit.unit_id, year),
			label: labelOf(unit.short_name, year, alone, years > 1 && value !== null),
			collected: unit.years.split(' ').includes(String(year))
		}))
	);
}

const byYear = (answers: readonly Answered[]) => [...answers].sort((a, b) => a.year - b.year);

const labelOf = (name: string, year: number, alone: boolean, dated: boolean) =>
	alone ? `${year}年` : dated ? `${name} ${year}年` : name;

export const keyOf = (unit: string, year: number) => `${unit}-${year}`;
