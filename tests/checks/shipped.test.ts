import { beforeAll, expect, test } from 'vitest';
import { runChecks, type Finding } from '../../src/lib/checks';
import { reportOfRow } from '../../src/lib/model/row-ids';
import { Exact } from '../../src/lib/util/exact';
import { groupBy } from '../../src/lib/util/group';
import { listed } from '../../src/lib/util/ids';
import { recordTables, schema, type Records } from '../../src/lib/model/schema';
import { sortRecords } from '../../src/lib/records/sorted';
import { readPackage } from '../../src/pipeline/package';
import { shipped } from '../support/records';

let records: Records;
let findings: readonly Finding[];

beforeAll(async () => {
	records = sortRecords((await readPackage(shipped)).records);
	findings = runChecks(records);
});

const short = (row: string | null) => row?.split('#')[1] ?? '';
const told = (verdict: Finding['verdict'], tell: (finding: Finding) => string) => {
	const of = findings.filter((finding) => finding.verdict === verdict);
	return Object.fromEntries(
		[...groupBy(of, ({ report_id }) => report_id)].map(([report, of]) => [report, of.map(tell)])
	);
};

test('findings by verdict', () => {
	const counts: Record<string, number> = {};
	for (const { verdict } of findings) counts[verdict] = (counts[verdict] ?? 0) + 1;
	expect(counts).toEqual({
		holds: 1620,
		rounding: 56,
		contradiction: 31,
		zero_base: 29,
		scope: 9,
		not_checkable: 612
	});
});

// Questions about rows look among the findings of their units alone.
test('both sides of a finding are of its unit', () => {
	const unitOf = new Map(records.report.map(({ report_id, unit_id }) => [report_id, unit_id]));
	for (const { unit_id, left_row, right_row } of findings)
		for (const row of [...listed(left_row), ...listed(right_row)])
			expect(unitOf.get(reportOfRow(row))).toBe(unit_id);
});

// each was looked up in its report, at the locators of its rows
test('every contradiction', () => {
	const places = told('contradiction', ({ check_id, left_row, right_row }) =>
		`${check_id} ${short(left_row)} ${short(right_row?.split(' ')[0] ?? null)}`.trim()
	);
	expect(places).toEqual({
		'310107-zrzy-2024-final': [
			'I19 observation-42 observation-16',
			'I19 observation-43 observation-19'
		],
		'320000-jcy-2017-budget': [
			'I11 claim-35 observation-19',
			'I12 claim-31 observation-20',
			'I12 claim-32 observation-21',
			'I12 claim-33 observation-22',
			'I19 observation-35 observation-2'
		],
		'320000-jcy-2018-budget': [
			'I11 claim-3 observation-9',
			'I11 claim-4 observation-10',
			'I11 claim-33 spending-7',
			'I11 claim-35 spending-8',
			'I17 claim-14 observation-2',
			'I17 claim-23 observation-14',
			'I17 claim-24 observation-15',
			'I17 claim-28 observation-16',
			'I17 claim-43 observation-17'
		],
		'320000-jcy-2019-budget': [
			'I11 claim-3 observation-8',
			'I11 claim-4 observation-9',
			'I11 claim-19 observation-4',
			'I11 claim-43 spending-18'
		],
		'320000-rd-2017-budget': [
			'I12 claim-31 observation-35',
			'I12 claim-32 observation-36',
			'I12 claim-33 observation-37',
			'I12 claim-31 claim-32',
			'I19 spending-89 spending-6'
		],
		'320000-rd-2018-budget': ['I11 claim-23 observation-6'],
		'510904-gsl-2023-final': [
			'I6 spending-9',
			'I11 claim-41 observation-47',
			'I19 observation-59 observation-29',
			'I19 observation-58 observation-31',
			'I19 indicator-15 indicator-5'
		]
	});
});

test('what another denominator, scope or coverage explains', () => {
	const redefined = 'I9 2017年机关运行经费口径调整：纳入项目中的运行经费';
	expect(told('scope', ({ check_id, explanation }) => `${check_id} ${explanation ?? ''}`)).toEqual({
		'110105-gsl-2023-evaluation': [
			'variance 以支出总计（决算）872.55万元为分子计得；（856.77万元−858.42万元）÷858.42万元得−0.19%'
		],
		'320000-dw-2017-budget': [
			redefined,
			'I11 以本年数为分母计得；101.48万元÷（6106.99万元−101.48万元）得1.69%'
		],
		'320000-jcy-2017-budget': [redefined],
		'320000-rd-2017-budget': [redefined],
		'510904-gsl-2023-final': [
			'I13 仅含基本支出（决算）125.29万元，而全部为152.2万元',
			'I13 仅含基本支出（决算）125.29万元，而全部为152.2万元'
		],
		'650104-gsl-2023-selfeval': [
			'I15 以本年支出（全年预算）107.24万元为分母计得；103.62万元÷109.15万元得94.93%'
		],
		'652300-gsl-2024-final': ['I15-scoring 超出目标的部分反向扣分；按比例应得10分']
	});
});

test('growth from nothing is no growth of 100%, and 0 of 0 is not 0%', () => {
	const claims = told(
		'zero_base',
		({ check_id, left_row }) => `${check_id} ${short(left_row).replace('claim-', '')}`
	);
	const i11 = (...n: readonly number[]) => n.map((n) => `I11 ${n}`);
	expect(claims).toEqual({
		'310107-shgz-2024-final': [...i11(6, 7, 10, 11, 20, 24), 'execution 17'],
		'310107-zrzy-2024-final': ['execution 33', 'execution 34'],
		'320000-rd-2018-budget': i11(55, 57, 59, 61, 64, 66),
		'320000-rd-2019-budget': i11(75, 77, 79, 81, 85),
		'510904-gsl-2023-final': [45, 46, 50, 51, 55, 56].map((n) => `execution ${n}`),
		'652300-gsl-2024-final': [...i11(35, 60), 'variance 69']
	});
});

test('a budget that is fulfilled to 100% without being printed cannot be checked', () => {
	const unprinted = findings.filter(({ explanation }) => explanation === '未印预算数');
	expect(unprinted).toHaveLength(13);
	expect(new Set(unprinted.map(({ unit_id }) => unit_id))).toEqual(new Set(['510904-gsl']));
});

test('every claim is recomputed', () => {
	const checked = new Set(findings.map(({ left_row }) => left_row));
	expect(records.claim.filter(({ row_id }) => !checked.has(row_id))).toEqual([]);
});

test('how many times the difference is half of what is allowed follows from the sides as they are written', () => {
	const measured = findings.filter(({ times }) => times !== null);
	expect(measured.length).toBeGreaterThan(300);
	for (const { left_value, right_value, low, high, times, left_row } of measured) {
		const allowed = new Exact(high ?? 0).minus(low ?? 0);
		const apart = new Exact(left_value ?? 0).minus(right_value ?? 0).abs();
		const off = allowed
			.times(times ?? 0)
			.minus(apart.times(2))
			.abs();
		expect(off.lte(allowed.times('0.005')), String(left_row)).toBe(true);
	}
	const points = findings.filter(({ low, high }) => low !== null && low === high);
	expect(points.filter(({ times }) => times !== null)).toEqual([]);
});

test('both sides stand in the records, and every value fits its column', () => {
	const known = new Set(
		recordTables.flatMap((table) => records[table].map(({ row_id }) => row_id))
	);
	for (const { left_row, right_row, ...values } of findings) {
		const rows = [left_row, ...(right_row?.split(' ') ?? [])].filter((row) => row !== null);
		expect(rows.filter((row) => !known.has(row))).toEqual([]);
		for (const column of ['left_value', 'right_value', 'low', 'high', 'times'] as const)
			expect(values[column] ?? '0').toMatch(/^-?\d{1,14}(\.\d{1,4})?$/);
		expect(Object.keys(schema.finding.columns)).toHaveLength(13);
	}
});
