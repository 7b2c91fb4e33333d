import type { Engine, QueryOptions } from '../engine/engine';
import type { MetricAddress } from './address';
import { addressed } from './addressed';
import { compileSql } from './compile';
import type { Question, Value } from './question';
import { askRows } from './rows';

/** A row of any metric's answer with whatever columns that metric adds. */
export type AnyAnswer = Value & Readonly<Record<string, string | number | boolean | null>>;

/** The question an address narrows down: of one unit in one year, or of a group as a whole. */
export function questionAt({ metric, of, where, params }: MetricAddress): Question {
	const single = where.unit?.length === 1 && where.year?.length === 1;
	const by = single ? (['unit', 'year'] as const) : [];
	return { metric, by, where, params, ...(of ? { of } : {}) } as Question;
}

/** The very answer an address names; undefined where the metric has no such row. */
export async function askAt(
	engine: Engine,
	address: MetricAddress,
	options?: QueryOptions
): Promise<AnyAnswer | undefined> {
	const question = questionAt(address);
	const rows = await askRows<AnyAnswer>(engine, compileSql(question), options);
	return addressed(question, rows).find(
		(row) =>
			(address.code === undefined || row.code === address.code) &&
			(address.row === undefined || row.numerator_rows === address.row)
	);
}
