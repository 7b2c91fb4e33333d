import type { Engine, QueryOptions } from '../engine/engine';
import { statement, type Sql } from './sql';

/** Asks a query whose columns are those of `Row`; the one place where what SQL selects is taken at the word of its type. */
export const askRows = async <Row>(
	engine: Engine,
	query: Sql,
	options?: QueryOptions
): Promise<readonly Row[]> =>
	(await engine.query(statement(query), options)) as unknown as readonly Row[];
