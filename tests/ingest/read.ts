import type { Candidate, CandidateOf } from '../../src/lib/ingest/candidate';
import { narrative } from '../../src/lib/ingest/extract/narrative';
import { blocksOf } from '../../src/lib/ingest/read/text';
import type { ReportKind } from '../../src/lib/model/terms';

/** What a text of one line a paragraph gives. */
export const readText = (
	text: string,
	kind: ReportKind = 'final',
	year = 2030
): readonly Candidate[] =>
	narrative(
		{ name: 'a.txt', format: 'txt', sha256: '', pages: 0, blocks: blocksOf(text) },
		{ year, kind }
	);

const is =
	<T extends Candidate['table']>(table: T) =>
	(each: Candidate): each is CandidateOf<T> & Candidate =>
		each.table === table;

const doubt = (certain: boolean) => (certain ? '' : ' ?');

/** Statements, a line each: `2030 expenditure final all 5000000.00`, derived ones and doubt marked. */
export const statements = (read: readonly Candidate[]): readonly string[] =>
	read.filter(is('observation')).map(({ row, certain }) => {
		const { year, measure, stage, scope, value, basis } = row;
		const how = basis === 'derived' ? ' derived' : '';
		return `${year} ${measure} ${stage} ${scope} ${value ?? ''}${how}${doubt(certain)}`;
	});

/** Lines of classifications: `2030 2012801 final general_public 5000000.00`. */
const lines = (read: readonly Candidate[]): readonly string[] =>
	read.filter(is('spending')).map(({ row, certain }) => {
		const { year, code, stage, scope, value, basis } = row;
		const how = basis === 'derived' ? ' derived' : '';
		return `${year} ${code} ${stage} ${scope} ${value ?? ''}${how}${doubt(certain)}`;
	});

/** Claims: `share 80.00 % expenditure_basic of expenditure`. */
export function claims(read: readonly Candidate[]): readonly string[] {
	const byKey = new Map(read.map((each) => [each.key, each]));
	const called = (key: string | null) => {
		const each = key === null ? undefined : byKey.get(key);
		if (!each) return key === null ? 'none' : 'unknown';
		if (each.table === 'observation') return `${each.row.measure}@${each.row.stage}`;
		return each.table === 'spending' ? `${each.row.code}@${each.row.stage}` : each.table;
	};
	return read.filter(is('claim')).map(({ row, certain }) => {
		const way = row.direction === null ? '' : ` ${row.direction}`;
		const ends = `${called(row.target)} on ${called(row.base)}`;
		return `${row.kind} ${row.value ?? ''} ${row.unit}${way}: ${ends}${doubt(certain)}`;
	});
}

/** All that a text of one line a paragraph states: statements, then lines, then claims. */
export const told = (text: string, kind?: ReportKind): readonly string[] => {
	const read = readText(text, kind);
	return [...statements(read), ...lines(read), ...claims(read)];
};
