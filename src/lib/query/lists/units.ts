import type { Engine, QueryOptions } from '../../engine/engine';
import type { EntityScope } from '../../model/terms';
import { grid } from '../grid';
import { askRows } from '../rows';
import { sql } from '../sql';
import { unitColumns, type Unit } from '../unit';
import type { Where } from '../where';

/** A unit with what was collected of it. */
export interface UnitRow extends Unit {
	readonly entity_scope: EntityScope;
	/** The prefecture it stands in; where there is none, its own place. */
	readonly prefecture_code: string;
	readonly prefecture: string;
	/** Years with a report, ascending, separated by spaces. */
	readonly years: string;
	readonly reports: number;
}

/** The units under the filters, by 区划代码. */
export async function askUnits(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly UnitRow[]> {
	const query = sql`WITH ${grid(where)}
SELECT ${unitColumns}, u.prefecture_code, u.prefecture, u.entity_scope, u.years, u.reports
FROM reporting_unit u SEMI JOIN grid USING (unit_id) ORDER BY u.region_code, u.unit_id`;
	return askRows<UnitRow>(engine, query, options);
}
