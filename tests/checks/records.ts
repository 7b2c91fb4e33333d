import type { CheckId, Finding } from '../../src/lib/checks';
import { runChecks } from '../../src/lib/checks';
import { measures, type MeasureId } from '../../src/lib/model/measures';
import type { Records, RecordTable, RowOf } from '../../src/lib/model/schema';
import { Exact } from '../../src/lib/util/exact';

type Over<T extends RecordTable> = Partial<RowOf<T>>;
type Made<T extends RecordTable> = (report: RowOf<'report'>, n: number) => RowOf<T>;

const stated = { basis: 'stated', absence: null, locator: 'L1', note: null } as const;
const own = (report: RowOf<'report'>, table: string, n: number) => ({
	row_id: `${report.report_id}#${table}-${n}`,
	report_id: report.report_id,
	unit_id: report.unit_id,
	year: report.year
});

/** A printed amount as records hold it; an empty text is an absence. */
function printed(text: string, unit: string) {
	const value = new Exact(text || 0).times(unit === '万元' ? 10_000 : 1).toFixed(2);
	return text === ''
		? { value: null, printed: null, printed_unit: null, basis: null, absence: 'blank' as const }
		: { value, printed: text, printed_unit: unit };
}

/** A statement of a measure, in 万元 where it is money. */
export const says =
	(measure: MeasureId, text: string, over: Over<'observation'> = {}): Made<'observation'> =>
	(report, n) => ({
		...{ ...own(report, 'observation', n), measure, stage: 'final', scope: 'all', fund: null },
		...stated,
		...printed(text, measures[measure].unit === '元' ? '万元' : measures[measure].unit),
		...over
	});

/** A line of a classification, in 万元. */
export const line =
	(code: string, text: string, over: Over<'spending'> = {}): Made<'spending'> =>
	(report, n) => ({
		...{ ...own(report, 'spending', n), subject: 'whole', classification: 'function', code },
		...{ code_basis: 'printed', name: code, path: null, stage: 'final', scope: 'all' },
		...{ ...stated, ...printed(text, '万元'), ...over }
	});

/** An amount of a project, in 万元. */
export const project =
	(text: string, over: Over<'project'> = {}): Made<'project'> =>
	(report, n) => ({
		...{ ...own(report, 'project', n), subject: 'p1', project_code: null, name: '项目' },
		...{ fund: null, stage: 'final', ...stated, ...printed(text, '万元'), ...over }
	});

/** A score, or an indicator row. */
export const score =
	(part: RowOf<'score'>['part'], value: string, over: Over<'score'> = {}): Made<'score'> =>
	(report, n) => ({
		...{ ...own(report, 'score', n), subject: 'whole', evaluator: 'self', part },
		...{ part_label: null, weight: null, value, grade: null, ...stated },
		...{ printed: value, printed_unit: '分', ...over }
	});

export const indicator =
	(over: Over<'indicator'>): Made<'indicator'> =>
	(report, n) => ({
		...{ ...own(report, 'indicator', n), subject: 'whole', table: 1, level1: null, level2: null },
		...{ level3: `指标${n}`, operator: '=', target: null, target_value: null, target_unit: '%' },
		...{ actual: null, actual_value: null, interim: null, previous: null, completion: null },
		...{ weight: null, score: null, scoring_rule: null, ...stated },
		...{ printed: '', printed_unit: null, ...over }
	});

/** A printed rate on rows of the same report: `o1` is its first observation, `s1`, `p1` its first line or project amount. */
export const claims =
	(
		kind: RowOf<'claim'>['kind'],
		text: string,
		target: string | null,
		base: string | null,
		over: Over<'claim'> = {}
	): Made<'claim'> =>
	(report, n) => ({
		...{ ...own(report, 'claim', n), kind, target: rowOf(report, target) },
		...{ base: rowOf(report, base), direction: null, unit: '%', reason: null, ...stated },
		...{ value: text, printed: text, printed_unit: over.unit ?? '%', ...over }
	});

const tables = { o: 'observation', s: 'spending', p: 'project' } as const;
const rowOf = (report: RowOf<'report'>, short: string | null) =>
	short && `${report.report_id}#${tables[short[0] as keyof typeof tables]}-${short.slice(1)}`;

type Parts = { readonly [T in RecordTable]?: readonly Made<T>[] } & {
	readonly report?: Partial<RowOf<'report'>>;
	readonly series_break?: Records['series_break'];
};

/** The records of one report. */
export function reportOf({ report: over = {}, series_break = [], ...parts }: Parts): Records {
	const year = over.year ?? 2023;
	const report: RowOf<'report'> = {
		...{ report_id: `u-${year}-final`, unit_id: 'u', year, kind: 'final' },
		...{ title: `${year}年度部门决算`, entity_scope: 'department', evaluator: 'self' },
		...{ source_file: 'f', sha256: '', published_on: null, url: null, ...over }
	};
	const rows = <T extends RecordTable>(made: readonly Made<T>[] = []) =>
		made.map((make, i) => make(report, i + 1));
	return {
		...{ region: [], unit: [], report: [report], series_break, finding: [] },
		observation: rows(parts.observation),
		spending: rows(parts.spending),
		score: rows(parts.score),
		indicator: rows(parts.indicator),
		project: rows(parts.project),
		claim: rows(parts.claim)
	};
}

/** Two packages as one. */
export const together = (a: Records, b: Records): Records =>
	Object.fromEntries(
		Object.keys(a).map((table) => [
			table,
			[...a[table as keyof Records], ...b[table as keyof Records]]
		])
	) as unknown as Records;

/** What one check finds on these records. */
export const found = (check: CheckId, records: Records): readonly Finding[] =>
	runChecks(records).filter(({ check_id }) => check_id === check);

/** The verdicts of one check on one report. */
export const verdicts = (check: CheckId, parts: Parts) =>
	found(check, reportOf(parts)).map(({ verdict }) => verdict);

/** The one finding of a check on one report. */
export function only(check: CheckId, parts: Parts): Finding {
	const [finding, ...others] = found(check, reportOf(parts));
	if (!finding || others.length > 0) throw new Error(`${others.length + 1} findings of ${check}`);
	return finding;
}
