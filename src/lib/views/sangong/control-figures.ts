import { addressAt } from '../../query/address-at';
import type { ControlRow } from '../../query/lists/control';
import type { Figure } from '../cells';
import type { Sangong } from './answers';
import type { ItemId } from './items';

type Of = Pick<Sangong, 'chosen'>;

/** The amount of an item at a stage. */
export const stagedOf = (
	{ chosen: { scope } }: Of,
	row: ControlRow,
	stage: 'initial' | 'adjusted' | 'final'
): Figure => ({
	value: row[stage],
	absence: row[`${stage}_absence`],
	basis: row[`${stage}_basis`],
	numerator_rows: row[`${stage}_rows`],
	address: addressAt(row.measure as ItemId, row, { stage, scope })
});

/** Final ÷ the chosen budget; the rate of a part without one of the two answers as the one that is missing. */
export function controlOf(all: Of, row: ControlRow): Figure {
	const { budget, scope } = all.chosen;
	const missing = row[budget] === null ? budget : row.final === null ? 'final' : undefined;
	const address =
		row.measure === 'sangong'
			? addressAt('sangong_control_rate', row, { budget, scope })
			: missing && stagedOf(all, row, missing).address;
	return {
		value: row[`control_${budget}`],
		absence: row[`control_${budget}_absence`],
		basis: null,
		numerator_rows: row.final_rows,
		denominator_rows: row[`${budget}_rows`],
		...(address === undefined ? {} : { address })
	};
}
