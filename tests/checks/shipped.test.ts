import { beforeAll, expect, test } from 'vitest';
import { runChecks, type Finding } from '../../src/lib/checks';
import { recordTables, schema, type Records } from '../../src/lib/model/schema';
import { sortRecords } from '../../src/pipeline/canonical';
import { readPackage } from '../../src/pipeline/package';
import { shipped } from '../support/records';

let records: Records;
let findings: readonly Finding[];

beforeAll(async () => {
	records = sortRecords((await readPackage(shipped)).records);
	findings = runChecks(records);
});

const short = (row: string | null) => row?.split('#')[1] ?? '';
const of = (verdict: Finding['verdict']) =>
	findings
		.filter((finding) => finding.verdict === verdict)
		.map(({ check_id, unit_id, year, left_row, right_row }) =>
			[check_id, unit_id, year, short(left_row), short(right_row)].join(' ')
		);

test('findings by verdict', () => {
	const counts: Record<string, number> = {};
	for (const { verdict } of findings) counts[verdict] = (counts[verdict] ?? 0) + 1;
	expect(counts).toEqual({
		holds: 309,
		rounding: 9,
		contradiction: 6,
		zero_base: 9,
		scope: 5,
		not_checkable: 143
	});
});

// each was looked up in the text of its report, at the locators of its rows
test('every contradiction', () => {
	expect(of('contradiction')).toEqual([
		'I6 510904-gsl 2023 spending-9 ',
		'I11 510904-gsl 2023 claim-41 observation-47 510904-gsl-2023-final',
		'I19 510904-gsl 2023 observation-55 observation-19',
		'I19 510904-gsl 2023 observation-59 observation-29',
		'I19 510904-gsl 2023 observation-58 observation-31',
		'I19 510904-gsl 2023 indicator-15 indicator-5'
	]);
});

test('what another denominator, scope or coverage explains', () => {
	expect(
		findings
			.filter(({ verdict }) => verdict === 'scope')
			.map(({ check_id, unit_id, explanation }) => `${check_id} ${unit_id} ${explanation}`)
	).toEqual([
		'variance 110105-gsl 以支出总计（决算）872.55万元为分子计得；（856.77万元−858.42万元）÷858.42万元得−0.19%',
		'I13 510904-gsl 仅含基本支出（决算）125.29万元，而全部为152.2万元',
		'I13 510904-gsl 仅含基本支出（决算）125.29万元，而全部为152.2万元',
		'I15 650104-gsl 以本年支出（全年预算）107.24万元为分母计得；103.62万元÷109.15万元得94.93%',
		'I15-scoring 652300-gsl 超出目标的部分反向扣分；按比例应得10分'
	]);
});

test('growth from nothing is no growth of 100%, and 0 of 0 is not 0%', () => {
	expect(of('zero_base')).toEqual([
		...[45, 46, 50, 51, 55, 56].map((n) =>
			expect.stringContaining(`execution 510904-gsl 2023 claim-${n} `)
		),
		...[35, 60].map((n) => expect.stringContaining(`I11 652300-gsl 2024 claim-${n} `)),
		expect.stringContaining('variance 652300-gsl 2024 claim-69 ')
	]);
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

test('both sides stand in the records, and every value fits its column', () => {
	const known = new Set(
		recordTables.flatMap((table) => records[table].map(({ row_id }) => row_id))
	);
	for (const { left_row, right_row, ...values } of findings) {
		const rows = [left_row, ...(right_row?.split(' ') ?? [])].filter((row) => row !== null);
		expect(rows.filter((row) => !known.has(row))).toEqual([]);
		for (const column of ['left_value', 'right_value', 'low', 'high'] as const)
			expect(values[column] ?? '0').toMatch(/^-?\d{1,14}(\.\d{1,4})?$/);
		expect(Object.keys(schema.finding.columns)).toHaveLength(12);
	}
});
