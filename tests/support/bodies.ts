import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Term } from '../../src/lib/metrics/metric';
import { measures, type MeasureId } from '../../src/lib/model/measures';
import { type Records, type RowOf } from '../../src/lib/model/schema';
import type { Absence, Scope, Stage } from '../../src/lib/model/terms';
import { resolve } from '../../src/lib/query/terms';
import { canonicalCsv } from '../../src/lib/records/canonical';
import { enteredTables } from '../../src/pipeline/package';
import { engineOver } from './engine';
import { newFolder } from './folder';

/** What a report states of a measure: an amount in 元 or a count, or why it states none. */
export interface Statement {
	readonly measure: MeasureId;
	readonly says: string | { readonly absent: Absence };
	readonly stage?: Stage;
	readonly scope?: Scope;
	/** The report's own year where left out. */
	readonly year?: number;
}

/** A report of a made-up body; the body is known by its number. */
export interface Body {
	readonly n: number;
	readonly year: number;
	readonly name?: string;
	readonly states: readonly Statement[];
}

/** The id of the body with this number. */
export const unitOf = (n: number) => `110105-gsl${n > 1 ? `-${n}` : ''}`;

/** A term of a formula as a statement of the year before or of this year. */
export const statementOf = (
	{ measure, stage, scope, lag }: Term,
	choices: Readonly<Record<string, string>>,
	year: number,
	says: Statement['says']
): Statement => ({
	measure,
	stage: resolve(stage, choices) as Stage,
	scope: resolve(scope, choices) as Scope,
	year: year - (lag ?? 0),
	says
});

/** Valid records in which these bodies state this and nothing else. */
export function bodies(all: readonly Body[]): Records {
	const known = new Map(all.map((body) => [body.n, body]));
	return {
		region: [
			{ region_code: '110000', name: '北京市', level: 'province', parent_code: null },
			{ region_code: '110105', name: '朝阳区', level: 'county', parent_code: '110000' }
		],
		unit: [...known.values()].map(({ n, name = `单位${n}` }) => ({
			...{ unit_id: unitOf(n), name, short_name: name, type: 'gsl', level: 'county' },
			...{ region_code: '110105', aliases: null }
		})),
		report: all.map(reportOf),
		observation: all.flatMap((body) => body.states.map((said, i) => observation(body, said, i))),
		...{ spending: [], score: [], indicator: [], project: [] },
		...{ claim: [], series_break: [], finding: [] }
	};
}

/** The id of a body's report. */
export const reportId = ({ n, year }: Pick<Body, 'n' | 'year'>) => `${unitOf(n)}-${year}-final`;

const reportOf = (body: Body): RowOf<'report'> => ({
	...{ report_id: reportId(body), unit_id: unitOf(body.n), year: body.year, kind: 'final' },
	...{ title: `${body.year}年度部门决算`, entity_scope: 'department', evaluator: 'self' },
	...{ source_file: 'made-up.txt', sha256: '0'.repeat(64), published_on: null, url: null }
});

function observation(body: Body, said: Statement, i: number): RowOf<'observation'> {
	const { measure, stage = 'final', scope = 'all', year = body.year, says } = said;
	const stated =
		typeof says === 'string'
			? ({ value: says, basis: 'stated', absence: null, printed: says } as const)
			: { value: null, basis: null, absence: says.absent, printed: null };
	return {
		...{ row_id: `${reportId(body)}#observation-${i + 1}`, report_id: reportId(body) },
		...{ unit_id: unitOf(body.n), year, measure, stage, scope, fund: null, ...stated },
		...{ printed_unit: stated.printed === null ? null : measures[measure].unit },
		...{ locator: `L${i + 1}`, note: null }
	};
}

/** Writes records as a data package into a folder of its own. */
export async function packageOf(records: Records): Promise<string> {
	const dir = await newFolder();
	for (const table of enteredTables)
		await writeFile(join(dir, `${table}.csv`), canonicalCsv(table, records[table]));
	return dir;
}

/** An engine over the reports of made-up bodies. */
export const engineOfBodies = async (all: readonly Body[]) =>
	engineOver(await packageOf(bodies(all)));
