import { unitTypes } from '../../model/terms';
import type { UnitRow } from '../../query/lists/units';
import type { Parting } from '../../query/parting';
import { groupBy } from '../../util/group';
import { idsOf } from '../../util/ids';
import { compareNatural } from '../../util/order';
import type { Compared, UnitYear } from './answers';

/** By what a figure is parted; a median or a distribution is of one level in any case. */
export const facets = { none: '不分', region: '地区', type: '类型', level: '层级' } as const;

export type Facet = keyof typeof facets;
export const facetIds = idsOf(facets);

/** Most panels of one picture; the table has the others. */
export const mostPanels = 12;

/** A group of units; without a facet, or by level alone, there is one, of no name. */
export interface Group {
	readonly id: string;
	readonly label: string;
}

type Named = Pick<Compared, 'units'>;

/** What a facet parts units by beside their level: places within the one province they all stand in, else provinces. */
export function partingOf({ units }: Named, facet: Facet): Parting | undefined {
	if (facet === 'type') return 'type';
	if (facet !== 'region') return undefined;
	const provinces = new Set([...units.values()].map((unit) => unit.province_code));
	return provinces.size > 1 ? 'region' : 'prefecture';
}

const groupOf: Readonly<Record<Parting, (unit: UnitRow) => Group>> = {
	region: (unit) => ({ id: unit.province_code, label: unit.province }),
	prefecture: (unit) => ({ id: unit.prefecture_code, label: unit.prefecture }),
	type: (unit) => ({ id: unit.type, label: unitTypes[unit.type] })
};

/** The groups of answers, places by 区划代码, types in the order of their vocabulary. */
export function grouped(
	answers: Named,
	rows: readonly UnitYear[],
	facet: Facet
): readonly { readonly group: Group; readonly rows: readonly UnitYear[] }[] {
	const parting = partingOf(answers, facet);
	const of = ({ unit }: UnitYear): Group => {
		const found = answers.units.get(unit);
		return parting && found ? groupOf[parting](found) : { id: '', label: '' };
	};
	const order = idsOf(unitTypes) as readonly string[];
	return [...groupBy(rows, (row) => of(row).id).values()]
		.flatMap((rows) => (rows[0] ? [{ group: of(rows[0]), rows }] : []))
		.sort(
			({ group: a }, { group: b }) =>
				order.indexOf(a.id) - order.indexOf(b.id) || compareNatural(a.id, b.id)
		);
}

/** What is said of more groups than a picture holds. */
export const panelCaveats = (groups: number): readonly string[] =>
	groups > mostPanels
		? [`共${groups}组，图中为前${mostPanels}组，其余${groups - mostPanels}组见表`]
		: [];
