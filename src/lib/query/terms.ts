import type { From, Term } from '../metrics/metric';
import { unrecorded } from './absence';
import { basisRank } from './basis';
import { join, raw, sql, type Sql } from './sql';

type Choices = Readonly<Record<string, string>>;

/** The fixed stage or scope, or the one that a parameter chose or its choice stands for. */
export function resolve(from: From<string>, choices: Choices): string {
	const name = paramOf(from);
	const chosen = choices[name ?? ''];
	const resolved = typeof from !== 'string' ? from.as[chosen ?? ''] : name ? chosen : from;
	if (resolved === undefined) throw new Error(`formula refers to "${name}", which is no parameter`);
	return resolved;
}

/** The parameter that a stage or scope depends on; undefined where it is fixed. */
export function paramOf(from: From<string>): string | undefined {
	if (typeof from !== 'string') return from.by;
	return from.startsWith('$') ? from.slice(1) : undefined;
}

/** SQL pieces of a sum of terms over the grid row `g`. */
export interface Sum {
	readonly joins: Sql;
	/** NULL as soon as one term is absent: a partial sum is no sum. */
	readonly value: string;
	/** Row ids of the terms, separated by spaces. */
	readonly rows: string;
	/** Reason of the first absent term. */
	readonly absence: string;
	/** 0 stated, 1 residue, 2 derived: the weakest of the terms. */
	readonly basis: string;
}

/** Joins one preferred statement a term, aliased `<prefix><i>`, and adds them up. */
export function sum(prefix: string, terms: readonly Term[], choices: Choices): Sum {
	const named = terms.map((term, i) => ({ term, alias: `${prefix}${i}` }));
	const aliases = named.map(({ alias }) => alias);
	return {
		joins: join(
			named.map(
				({
					term,
					alias
				}) => sql`LEFT JOIN preferred_observation ${raw(alias)} ON ${raw(alias)}.unit_id = g.unit_id
		AND ${raw(alias)}.year = g.year - ${raw(String(term.lag ?? 0))} AND ${raw(alias)}.measure = ${term.measure}
		AND ${raw(alias)}.stage = ${resolve(term.stage, choices)} AND ${raw(alias)}.scope = ${resolve(term.scope, choices)} AND ${raw(alias)}.fund IS NULL`
			),
			'\n	'
		),
		value: named
			.map(({ term, alias }) => `${term.sign === -1 ? '- ' : '+ '}${alias}.value`)
			.join(' '),
		rows: `concat_ws(' ', ${aliases.map((alias) => `${alias}.row_id`).join(', ')})`,
		absence: `CASE ${named
			.map(
				({ term, alias }) =>
					`WHEN ${alias}.value IS NULL THEN coalesce(${alias}.absence, ${missing(resolve(term.stage, choices), term.lag)})`
			)
			.join(' ')} END`,
		basis: `greatest(${aliases.map((alias) => basisRank(`${alias}.basis`)).join(', ')}, 0)`
	};
}

/** Of the year before nothing is asked where the year itself was not collected. */
const missing = (stage: string, lag?: 1) =>
	lag === undefined
		? unrecorded({ stage })
		: `CASE WHEN g.collected THEN ${unrecorded({ stage, lag })} ELSE 'not_collected' END`;
