import type { Engine, QueryOptions } from '../../engine/engine';
import { listed } from '../../util/ids';
import { findingViews } from '../findings/answers';
import type { FindingView } from '../findings/finding';
import { ofWeight } from '../../checks/core/weight';
import type { Subject } from './subject';

/** What the checks say of a figure. */
export interface Evidence {
	/** The figure as its report prints it, recomputed from these very records. */
	readonly claims: readonly FindingView[];
	/** Findings of weight on any of its records. */
	readonly weighty: readonly FindingView[];
	/** The other findings on its records, of whatever verdict. */
	readonly rest: readonly FindingView[];
}

/** The findings on the records of a figure. */
export async function askEvidence(
	engine: Engine,
	{ rows, base }: Pick<Subject, 'rows' | 'base'>,
	options?: QueryOptions
): Promise<Evidence> {
	const all = [...new Set([...rows, ...base])];
	const found = await findingViews(engine, {}, { rows: all }, options);
	const claims = found.filter((finding) => isClaimOf(finding, rows, base));
	const others = found.filter((finding) => !claims.includes(finding));
	const weighty = others.filter(({ verdict }) => ofWeight.some((id) => id === verdict));
	return { claims, weighty, rest: others.filter((finding) => !weighty.includes(finding)) };
}

/** A printed rate, change or share is one of this figure if it was recomputed from nothing but what is divided here. */
function isClaimOf(
	{ row, left }: FindingView,
	rows: readonly string[],
	base: readonly string[]
): boolean {
	const claimed = left.rows.some(({ key }) => /#claim-\d+$/.test(key));
	const from = listed(row.right_row);
	const all = [...rows, ...base];
	const both = base.length === 0 || base.some((id) => from.includes(id));
	return (
		claimed && both && rows.some((id) => from.includes(id)) && from.every((id) => all.includes(id))
	);
}
