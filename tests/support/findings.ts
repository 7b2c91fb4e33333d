import type { Engine } from '../../src/lib/engine/engine';
import type { FindingView } from '../../src/lib/views/findings/finding';
import type { FindingsPage } from '../../src/lib/views/findings/page';

/** What a check found on an item, as 核对 lists it. */
export function findingOf({ findings }: FindingsPage, check: string, item: string): FindingView {
	const found = findings.find((each) => each.check === check && each.item === item);
	if (!found) throw new Error(`no finding ${check} ${item}`);
	return found;
}

/** How many findings the records have of which a condition in SQL is true. */
export async function findingsWhere(engine: Engine, condition: string): Promise<number> {
	const sql = `SELECT CAST(count(*) AS INTEGER) AS n FROM finding WHERE ${condition}`;
	return Number((await engine.query({ sql, params: [] }))[0]?.n);
}
