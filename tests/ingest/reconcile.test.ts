import { describe, expect, test } from 'vitest';
import {
	candidate,
	type Candidate,
	type CandidateOf,
	type Draft
} from '../../src/lib/ingest/candidate';
import type { Document } from '../../src/lib/ingest/document';
import type { Identity } from '../../src/lib/ingest/identify/identify';
import { jointFigure } from '../../src/lib/ingest/joint';
import { slotOf } from '../../src/lib/ingest/slot';
import { inReadingOrder } from '../../src/lib/ingest/reconcile/merge';
import { reconcile } from '../../src/lib/ingest/reconcile/reconcile';
import type { MeasureId } from '../../src/lib/model/measures';

/* Statements become rows: equal ones are one, claims point to rows, and what no identity bears out is asked. */

const document: Document = { name: '决算.txt', format: 'txt', sha256: 'ab', pages: 0, blocks: [] };
const identity = {
	unit: {
		unit_id: '410300-gsl',
		name: '洛阳市工商业联合会',
		short_name: '洛阳市工商联',
		type: 'gsl',
		level: 'prefecture',
		region_code: '410300',
		aliases: null
	},
	year: 2031,
	kind: 'final',
	title: '决算',
	entity_scope: 'department',
	evaluator: 'self'
} as const satisfies Required<Identity>;

const amount = (
	measure: MeasureId,
	printed: string,
	locator: string,
	rest: Partial<Draft<'observation'>> = {}
): Draft<'observation'> => ({
	...{ year: 2031, measure, stage: 'final', scope: 'all', fund: null, absence: null, note: null },
	...{ basis: 'stated', printed, printed_unit: '万元', locator },
	value: `${Number(printed) * 10_000}.00`,
	...rest
});

const stated = (...row: Parameters<typeof amount>) =>
	candidate('observation', amount(...row), '句');
const doubted = (...row: Parameters<typeof amount>) =>
	candidate('observation', amount(...row), '句', false);

const claimOf = (target: Candidate, base: Candidate | null): CandidateOf<'claim'> =>
	candidate(
		'claim',
		{
			...{
				year: 2031,
				kind: 'share',
				target: target.key,
				base: base?.key ?? null,
				direction: null
			},
			...{ value: '50', unit: '%', reason: null, basis: 'stated', absence: null },
			...{ printed: '50', printed_unit: '%', locator: 'L3', note: null }
		},
		'占'
	);

const rowsOf = (...candidates: readonly Candidate[]) => reconcile(document, identity, candidates);

test('equal statements of one quantity are one row that lists their places in reading order', () => {
	const { rows } = rowsOf(stated('revenue', '8', 'L41'), stated('revenue', '8', 'L5'));
	expect(rows.observation).toMatchObject([{ value: '80000.00', locator: 'L5 L41' }]);
});

describe('a line of a table told again in a sentence', () => {
	const row = {
		...({ year: 2031, subject: 'whole', classification: 'function', code: '20101' } as const),
		...({ stage: 'final', scope: 'all', value: '80000.00', basis: 'stated' } as const),
		...{ absence: null, printed_unit: '万元', note: null }
	};
	const told = candidate(
		'spending',
		{
			...row,
			...{ code_basis: 'mapped', name: '人大事务', path: null, printed: '8', locator: 'p2' }
		},
		'句'
	);
	const printed = candidate(
		'spending',
		{
			...row,
			...{ code_basis: 'printed', name: '人大事务支出', path: '一般公共服务支出' },
			...{ printed: '8.00', locator: 'p9:t1:r3' }
		},
		'表'
	);

	test('is that line, named and printed as in the table', () => {
		const { rows } = rowsOf(told, printed);
		expect(rows.spending).toMatchObject([
			{
				...{ name: '人大事务支出', path: '一般公共服务支出', printed: '8.00' },
				...{ code_basis: 'printed', locator: 'p2 p9:t1:r3' }
			}
		]);
	});
});

test('a row that one figure states beside another needs no note where it is stated alone', () => {
	const { rows } = rowsOf(
		stated('expenditure_total', '8', 'L5', { note: jointFigure }),
		stated('expenditure_total', '8', 'L9')
	);
	expect(rows.observation).toMatchObject([{ note: null }]);
});

test('different statements of one quantity stay two rows', () => {
	const { rows } = rowsOf(stated('revenue', '8', 'L5'), stated('revenue', '9', 'L6'));
	expect(rows.observation.map(({ value }) => value)).toEqual(['80000.00', '90000.00']);
});

test('rows are numbered in reading order', () => {
	const { rows } = rowsOf(stated('revenue', '8', 'L41'), stated('expenditure', '7', 'L5'));
	expect(rows.observation.map(({ row_id, measure }) => [row_id, measure])).toEqual([
		['410300-gsl-2031-final#observation-1', 'expenditure'],
		['410300-gsl-2031-final#observation-2', 'revenue']
	]);
});

test('what can be worked out gives way to what is stated, and claims mean the stated row', () => {
	const last = { year: 2030 };
	const derived = stated('revenue', '4', 'L5', { ...last, basis: 'derived', printed: '8 | 4' });
	const { rows } = rowsOf(
		stated('revenue', '8', 'L5'),
		derived,
		stated('revenue', '4', 'L9', last),
		claimOf(stated('revenue', '8', 'L5'), derived)
	);
	expect(rows.observation.map(({ basis }) => basis)).toEqual(['stated', 'stated']);
	expect(rows.claim).toMatchObject([
		{
			target: '410300-gsl-2031-final#observation-1',
			base: '410300-gsl-2031-final#observation-2'
		}
	]);
});

test('a figure worked out from another begins with the form in which that is first printed', () => {
	const told = stated('revenue', '8', 'p9');
	const table = stated('revenue', '8', 'p7:t1:r2', { printed: '8.00' });
	const before = stated('revenue', '4', 'p9', { year: 2030, basis: 'derived', printed: '8 | 4' });
	const { rows } = rowsOf(told, table, { ...before, operand: told.key });
	expect(rows.observation.find(({ year }) => year === 2030)).toMatchObject({
		printed: '8.00 | 4',
		locator: 'p7:t1:r2 p9'
	});
});

test('a claim of what was not read is asked, not kept', () => {
	const { rows, questions } = rowsOf(
		claimOf(stated('revenue', '8', 'L5'), stated('revenue', '9', 'L6'))
	);
	expect(rows.claim).toEqual([]);
	expect(questions).toMatchObject([{ about: 'figure', locator: 'L3' }]);
});

test('a report without a title is called by its body, year and kind', () => {
	const { report } = reconcile(document, { ...identity, title: '' }, []);
	expect(report.title).toBe('洛阳市工商业联合会2031年度部门决算');
});

test('who evaluates is said of a document that evaluates, made for it or not', () => {
	const score: Draft<'score'> = {
		...{ year: 2031, subject: 'whole', evaluator: 'self', part: 'total', part_label: '总分' },
		...{ weight: '100', value: '97', grade: '优', absence: null, basis: 'stated' },
		...{ printed: '97', printed_unit: '分', locator: 'L9', note: null }
	};
	const of = (kind: Identity['kind'], ...read: readonly Candidate[]) =>
		reconcile(document, { ...identity, kind: kind ?? 'final' }, read).report.evaluator;
	expect(of('selfeval')).toBe('self');
	expect(of('budget')).toBeNull();
	expect(of('final')).toBeNull();
	expect(of('final', candidate('score', score, '表'))).toBe('self');
});

test('a rate whose sentence leaves its base out rests on the table that states it', () => {
	const target = stated('sangong', '3', 'p5');
	const budget = stated('sangong', '5', 'p2:t1:r4', { stage: 'budget' });
	const rate = claimOf(target, null);
	const { rows } = rowsOf(target, budget, { ...rate, seeks: [slotOf(budget) ?? ''] });
	const base = rows.observation.find(({ stage }) => stage === 'budget');
	expect(rows.claim).toMatchObject([{ base: base?.row_id }]);
});

test('subjects are named after unit and year', () => {
	const row: Draft<'project'> = {
		...{ year: 2031, subject: 'p1', project_code: null, name: '培训', fund: null, stage: 'final' },
		...{ value: '10000.00', basis: 'stated', absence: null, printed: '1', printed_unit: '万元' },
		...{ locator: 'L8', note: null }
	};
	const { rows } = rowsOf(candidate('project', row, '表'));
	expect(rows.project[0]?.subject).toBe('410300-gsl-2031-p1');
});

describe('a doubtful figure', () => {
	const sure = [stated('expenditure', '10', 'L5'), stated('expenditure_basic', '7', 'L5')];

	test('stands where an identity bears it out', () => {
		const { rows, questions } = rowsOf(...sure, doubted('expenditure_project', '3', 'L5'));
		expect(rows.observation).toHaveLength(3);
		expect(questions).toEqual([]);
	});

	test('is left open where one speaks against it', () => {
		const { rows, questions } = rowsOf(...sure, doubted('expenditure_project', '4', 'L5'));
		expect(rows.observation).toHaveLength(2);
		expect(questions).toMatchObject([{ about: 'figure', locator: 'L5' }]);
		expect(questions[0]?.text).toContain('4万元');
	});

	test('is left open where it merely stays below a limit', () => {
		const limit = stated('procurement', '10', 'L5');
		const { rows, questions } = rowsOf(limit, doubted('procurement_sme', '4', 'L6'));
		expect(rows.observation.map(({ measure }) => measure)).toEqual(['procurement']);
		expect(questions).toHaveLength(1);
	});

	test('is left open where nothing is said of it', () => {
		const { rows, questions } = rowsOf(doubted('training_cost', '4', 'L5'));
		expect(rows.observation).toEqual([]);
		expect(questions).toHaveLength(1);
	});
});

test('places are ordered as they are read', () => {
	const places = ['p12', 'p2:t10:r1', 'p2:t3:r12', 'p2', 'L9', 'L10'];
	expect(places.slice(0, 4).sort(inReadingOrder)).toEqual(['p2', 'p2:t3:r12', 'p2:t10:r1', 'p12']);
	expect(['L10', 'L9'].sort(inReadingOrder)).toEqual(['L9', 'L10']);
});
