import type { Records, RowOf } from '../../../src/lib/model/schema';
import { groupBy } from '../../../src/lib/util/group';
import { amount, usual } from './print';
import { randomOf } from './random';

type Observation = RowOf<'observation'>;

/** Of a hundred reports, so many print one of their amounts wrong. */
const wrong = 3;

/** The same package with reports in it that contradict themselves; the same for the same seed. */
export function misprinted(records: Records, seed: number): Records {
	const random = randomOf(seed);
	const amounts = records.observation.filter(({ printed_unit }) => printed_unit === usual.unit);
	const meant = new Map(
		[...groupBy(amounts, ({ report_id }) => report_id).values()].flatMap((own) => {
			const row = own[random(0, own.length - 1)];
			return row && random(1, 100) <= wrong ? [[row.row_id, misprint(row)] as const] : [];
		})
	);
	return {
		...records,
		observation: records.observation.map((row) => meant.get(row.row_id) ?? row)
	};
}

/** A tenth of it too much. */
const misprint = (row: Observation): Observation => ({
	...row,
	...amount(Number(row.value) * 1.1, usual)
});
