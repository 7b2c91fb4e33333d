import { unit } from '../../dimensions/unit';
import { askUnknown } from '../../query/known';
import type { OpenParam, Selection } from '../selection';

/** The reader's own unit, which stands out among the others. */
export const own: OpenParam = {
	label: '本单位代码',
	valid: unit.valid,
	known: async (engine, id, options) =>
		(await askUnknown(engine, { unit: [id] }, options)).length === 0
};

/** The units that stand out: the one named so, else a single one that was chosen. */
export function ownOf({ where, params }: Selection): ReadonlySet<string> {
	if (params.own) return new Set([params.own]);
	const { unit: chosen = [] } = where;
	return new Set(chosen.length === 1 ? chosen : []);
}
