import type { Engine, QueryOptions } from '../../engine/engine';
import { metrics } from '../../metrics';
import { addressed } from '../addressed';
import { ofUnitYears } from '../grid';
import { compileLine } from '../line';
import { resolveParams } from '../params';
import type { Answer } from '../question';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';

/** The shares of classification lines, whose denominators are the lines of their level beside them: their records are not repeated with each. */
export type PrintedLine = Omit<Answer<'function_share', 'unit' | 'year'>, 'denominator_rows'>;

/** Every line that unit-years print, by code; one without lines has one absent row. */
export async function askPrintedLines(
	engine: Engine,
	metric: 'function_share' | 'economic_share',
	where: Where,
	of: { readonly stage: string; readonly scope: string },
	options?: QueryOptions
): Promise<readonly PrintedLine[]> {
	const by = ['unit', 'year'] as const;
	const { formula, unit } = metrics[metric];
	const choices = resolveParams(metric, of);
	const query = ofUnitYears(
		where,
		(
			unitYears
		) => sql`SELECT * EXCLUDE (denominator_rows) FROM (${compileLine(formula, { by, unitYears, choices, unit })})
ORDER BY unit, year, code, line, depth, path, value`
	);
	const rows = await askRows<Omit<PrintedLine, 'address'>>(engine, query, options);
	return addressed({ metric, by, where, params: of }, rows);
}
