import { groupBy } from '../../util/group';
import { isPlaced, type Compared, type UnitYear } from './answers';
import { facetIds, facets, grouped, type Facet } from './facets';
import type { Shape } from './shapes';
import { formatCount } from '../../util/count';

/** A facet in force with those that can be chosen: one that makes a single group says so. */
export interface FacetChoice {
	readonly value: Facet;
	readonly choices: readonly {
		readonly id: Facet;
		readonly label: string;
		readonly why?: string;
	}[];
}

/** The facets of a shape; null where it has none, or for a trend where none would part its units. */
export function facetOf(
	answers: Compared,
	shape: Shape,
	asked: string | undefined
): FacetChoice | null {
	return offers[shape]?.(answers, facetIds.find((id) => id === asked) ?? 'none') ?? null;
}

type Offer = (answers: Compared, asked: Facet) => FacetChoice | null;

const offers: { readonly [S in Shape]?: Offer } = {
	/** Levels stand apart in a distribution that is not parted: where there are several, that is its parting by level. */
	distribution(answers, asked) {
		const known = answers.rows.filter(({ value }) => value !== null);
		const choices = choicesOf(answers, known, '有数');
		const layered = fits(choices, 'level');
		const value = asked === 'none' && layered ? 'level' : asked;
		return {
			value: fits(choices, value) ? value : layered ? 'level' : 'none',
			choices: choices.filter(({ id }) => !layered || id !== 'none')
		};
	},
	trend(answers, asked) {
		const choices = choicesOf(answers, repeatedIn(answers), '有两个年度的数');
		if (!choices.some(({ id, why }) => id !== 'none' && !why)) return null;
		return { value: fits(choices, asked) ? asked : 'none', choices };
	}
};

const fits = (choices: FacetChoice['choices'], facet: Facet) =>
	choices.some(({ id, why }) => id === facet && !why);

/** The values of units that have one in more than one year. */
const repeatedIn = ({ rows }: Compared): readonly UnitYear[] =>
	[...groupBy(rows.filter(isPlaced), ({ unit }) => unit).values()]
		.filter((own) => own.length > 1)
		.flat();

const choicesOf = (
	answers: Compared,
	rows: readonly UnitYear[],
	have: string
): FacetChoice['choices'] =>
	facetIds.map((id) => {
		const n = groupsOf(answers, rows, id);
		const why =
			id !== 'none' && n < 2 ? `所选范围只有${formatCount(n)}个${facets[id]}${have}` : undefined;
		return { id, label: facets[id], ...(why ? { why } : {}) };
	});

function groupsOf(answers: Compared, rows: readonly UnitYear[], facet: Facet): number {
	if (facet !== 'level') return grouped(answers, rows, facet).length;
	return new Set(rows.map(({ unit }) => answers.units.get(unit)?.level)).size;
}
