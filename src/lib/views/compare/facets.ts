import { unitTypes } from '../../model/terms';
import type { UnitRow } from '../../query/lists/units';
import { groupBy } from '../../util/group';
import { idsOf } from '../../util/ids';
import { compareNatural } from '../../util/order';
import type { Compared, UnitYear } from './answers';

/** By what a distribution is parted; levels stand apart in any case. */
export const facets = { none: '不分', region: '地区', type: '类型' } as const;

export type Facet = keyof typeof facets;
export const facetIds = idsOf(facets);

/** Most panels of one picture; the table has the others. */
export const mostPanels = 12;

/** A group of units; without a facet there is one, of no name. */
export interface Group {
	readonly id: string;
	readonly label: string;
}

export const facetOf = (params: Readonly<Record<string, string>>): Facet =>
	facetIds.find((id) => id === params.facet) ?? 'none';

const groupOf: Readonly<Record<Facet, (unit: UnitRow | undefined) => Group>> = {
	none: () => ({ id: '', label: '' }),
	region: (unit) => ({ id: unit?.province_code ?? '', label: unit?.province ?? '' }),
	type: (unit) => ({ id: unit?.type ?? '', label: unit ? unitTypes[unit.type] : '' })
};

/** The groups of answers, provinces by 区划代码, types in the order of their vocabulary. */
export function grouped(
	{ units }: Pick<Compared, 'units'>,
	rows: readonly UnitYear[],
	facet: Facet
): readonly { readonly group: Group; readonly rows: readonly UnitYear[] }[] {
	const of = (row: UnitYear) => groupOf[facet](units.get(row.unit));
	const order = idsOf(unitTypes) as readonly string[];
	return [...groupBy(rows, (row) => of(row).id).values()]
		.flatMap((rows) => (rows[0] ? [{ group: of(rows[0]), rows }] : []))
		.sort(
			({ group: a }, { group: b }) =>
				order.indexOf(a.id) - order.indexOf(b.id) || compareNatural(a.id, b.id)
		);
}

/** The facets as they can be chosen: one that makes a single group says so. */
export const facetChoices = (answers: Compared) => {
	const known = answers.rows.filter(({ value }) => value !== null);
	return facetIds.map((id) => {
		const n = grouped(answers, known, id).length;
		const why = id !== 'none' && n < 2 ? `所选范围只有${n}个${facets[id]}有数` : undefined;
		return { id, label: facets[id], ...(why ? { why } : {}) };
	});
};
