import type { Engine, QueryOptions } from '../../engine/engine';
import type { EntityScope } from '../../model/terms';
import { grid, unitYearKeys } from '../grid';
import { askRows } from '../rows';
import { pickedFrom, raw, sql } from '../sql';
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
	const some = sql`WITH ${grid(where)} ${every} SEMI JOIN grid USING (unit_id) ${order}`;
	const by = { unit_id: 'unit' };
	const query = pickedFrom(some, sql`${every} ${order}`, unitYearKeys(where), { by });
	return askRows<UnitRow>(engine, query, options);
}

const every = sql`SELECT ${unitColumns}, u.prefecture_code, u.prefecture, u.entity_scope, u.years, u.reports
FROM reporting_unit u`;

const order = raw('ORDER BY u.region_code, u.unit_id');
