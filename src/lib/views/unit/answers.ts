import type { Engine, QueryOptions } from '../../engine/engine';
import { ask, askChosen } from '../../query/ask';
import { askBreaks, type BreakRow } from '../../query/lists/breaks';
import { askCollected } from '../../query/lists/collected';
import { askPeerMedians, type PeerMedianRow } from '../../query/lists/peer-medians';
import { askRecorded } from '../../query/lists/recorded';
import type { Answer, Keys, Value } from '../../query/question';
import type { Where } from '../../query/where';
import { groupBy } from '../../util/group';
import { breaksOf } from '../breaks';
import { havePeers } from './peers';
import { isChangeable, termsOf, variants, type Variant } from './variants';

type By = 'unit' | 'year';
export type UnitYear = Keys<By> & Value;
export type Change = Answer<'year_on_year', By>;

/** A row of a unit's table: its values by year and, where two years have one, the changes. */
export interface Line {
	readonly variant: Variant;
	readonly years: readonly UnitYear[];
	readonly changes: readonly Change[];
	/** What comparable units have; none where no unit asked about has enough of them. */
	readonly medians: readonly PeerMedianRow[];
	/** Where the metric stops being comparable for the unit, in whatever year, the earliest first. */
	readonly breaks: readonly BreakRow[];
}

/** The lines of every unit under the filters. */
export type Library = ReadonlyMap<string, readonly Line[]>;

/** Asks every metric once for all units under the filters: a build asks for all that have pages, a page for its own, whose type and level say who may be comparable. */
export async function askLibrary(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<Library> {
	const { type, level } = where;
	const among = { ...(type && { type }), ...(level && { level }) };
	const [recorded, collected, breaks] = await Promise.all([
		askRecorded(engine, where, options),
		askCollected(engine, among, options),
		askBreaks(engine, where, options)
	]);
	const peered = havePeers(collected, where.unit);
	// What no record can feed has no value; of the usual choices the reason is asked all the same.
	const fed = variants.filter(
		(variant) => variant.usual || termsOf(variant).every((term) => recorded.has(term))
	);
	const lines = await Promise.all(
		fed.map((variant) => askVariant(engine, variant, { where, among, peered }, options))
	);
	const units = new Set(lines.flatMap(({ years }) => years.map((row) => row.unit)));
	const byUnit = lines.map(({ variant, years, changes, medians }) => ({
		variant,
		years: groupBy(years, ({ unit }) => unit),
		changes: groupBy(changes, ({ unit }) => unit),
		medians: groupBy(medians, ({ unit }) => unit),
		breaks: groupBy(breaksOf(variant.metric, breaks), ({ unit_id }) => unit_id)
	}));
	return new Map(
		[...units].map((unit) => [
			unit,
			byUnit.map(({ variant, years, changes, medians, breaks }) => ({
				variant,
				years: years.get(unit) ?? [],
				changes: changes.get(unit) ?? [],
				medians: medians.get(unit) ?? [],
				breaks: ['*', unit]
					.flatMap((of) => breaks.get(of) ?? [])
					.sort((a, b) => a.from_year - b.from_year)
			}))
		])
	);
}

/** What a metric is asked under. */
interface Asked {
	readonly where: Where;
	readonly among: Pick<Where, 'type' | 'level'>;
	/** Whether any unit has enough comparable ones for a median. */
	readonly peered: boolean;
}

async function askVariant(
	engine: Engine,
	variant: Variant,
	{ where, among, peered }: Asked,
	options?: QueryOptions
): Promise<Omit<Line, 'breaks'>> {
	const { metric, params } = variant;
	const by = ['unit', 'year'] as const;
	const years = await askChosen(engine, metric, by, where, params, options);
	const known = years.filter((row) => row.value !== null);
	const twice = new Set(known.map((row) => row.unit)).size < known.length;
	const changes =
		twice && isChangeable(metric)
			? await ask(engine, { metric: 'year_on_year', of: metric, by, where, params }, options)
			: [];
	const compared = peered && known.length > 0 && metric !== 'grade';
	const medians = compared
		? await askPeerMedians(engine, where, { ...variant, among }, options)
		: [];
	return { variant, years, changes, medians };
}
