import { appendFile, cp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { build } from '../../src/pipeline/build';
import { optionsOf } from '../../src/pipeline/import/options';
import { run, type Ran } from '../../src/pipeline/import/run';
import { readPackage } from '../../src/pipeline/package';
import { newFolder } from '../support/folder';

vi.setConfig({ testTimeout: 120_000 });

const final = `洛阳市工商业联合会2031年度部门决算

二、支出决算情况说明
本年支出合计500.00万元，其中：基本支出300.00万元，占60.00%；项目支出200.00万元，占40.00%。
`;

/** A folder of reports: two that can be read, one that names nobody, one that is none. */
async function reports(): Promise<string> {
	const dir = await newFolder();
	await writeFile(join(dir, '决算.txt'), final);
	await writeFile(join(dir, '常州.txt'), final.replace('洛阳市', '常州市'));
	await writeFile(join(dir, '范本.txt'), final.replace('洛阳市工商业联合会', 'XX局'));
	await writeFile(join(dir, '空.txt'), '');
	return dir;
}

const imported = (...args: readonly string[]) => run(optionsOf(args), () => undefined);
const refused = ({ results }: Ran) =>
	results.flatMap((result) => ('refused' in result ? result.refused : []));

describe('a folder of reports', () => {
	test('becomes a package that compiles, a sheet to review it by, and a reason for each file that is none', async () => {
		const out = await newFolder();
		const ran = await imported(await reports(), '--out', out);
		const { records, issues } = await readPackage(ran.dir);
		expect(issues).toEqual([]);
		expect(records.report.map(({ report_id }) => report_id)).toEqual([
			'320400-gsl-2031-final',
			'410300-gsl-2031-final'
		]);
		expect(records.observation.map(({ measure, value }) => [measure, value])).toContainEqual([
			'expenditure_basic',
			'3000000.00'
		]);
		expect((await build(ran.dir, await newFolder())).ok).toBe(true);
		expect(refused(ran)).toEqual([
			expect.stringContaining('“空.txt”是空文件'),
			expect.stringContaining('范本.txt：未能认出是哪个单位的报告')
		]);
		const review = await readFile(ran.review, 'utf8');
		expect(review).toContain(
			'410300-gsl-2031-final#observation-1,2031,5000000.00,500.00万元,L4,确定'
		);
	});

	test('goes on where an earlier run stopped, and reads a file again that has changed since', async () => {
		const [dir, out] = [await reports(), await newFolder()];
		const first = await imported(dir, '--out', out);
		const journal = join(out, 'journal.jsonl');
		const { size } = await stat(journal);
		await appendFile(journal, '{"file":"cut o');
		expect((await imported(dir, '--out', out)).results).toEqual(first.results);
		expect((await stat(journal)).size).toBeLessThan(size * 1.5);
		await writeFile(join(dir, '决算.txt'), final.replaceAll('300.00', '250.00'));
		const again = await imported(dir, '--out', out);
		const { records } = await readPackage(again.dir);
		expect(records.observation.map(({ value }) => value)).toContain('2500000.00');
		expect((await imported(dir, '--out', out)).results).toEqual(again.results);
	});

	test('is added to a package without touching what is there', async () => {
		const [into, out] = [await newFolder(), await newFolder()];
		await cp('data', into, { recursive: true });
		const before = await readFile(join(into, 'claim.csv'), 'utf8');
		const { report } = (await readPackage(into)).records;
		const dir = await reports();
		await imported(dir, '--into', into, '--out', out);
		const after = await readFile(join(into, 'claim.csv'), 'utf8');
		for (const line of before.trimEnd().split('\n')) expect(after).toContain(line);
		const { records, issues } = await readPackage(into);
		expect(issues).toEqual([]);
		expect(records.report).toHaveLength(report.length + 2);
		const again = await imported(dir, '--into', into, '--out', await newFolder());
		expect([...again.standing].sort()).toEqual(['决算.txt', '常州.txt'].sort());
		expect(await readFile(join(into, 'claim.csv'), 'utf8')).toBe(after);
	});
});

test('what a person says goes before what a file says', async () => {
	const dir = await reports();
	const said = ['--unit', '652300-gsl', '--year', '2030', '--kind', 'budget'];
	const ran = await imported(join(dir, '范本.txt'), '--out', await newFolder(), ...said);
	const { records } = await readPackage(ran.dir);
	expect(records.report[0]?.report_id).toBe('652300-gsl-2030-budget');
});

test.each([
	[['--unit', '999999-gsl'], 'unknown unit "999999-gsl"'],
	[['--year', '24'], '"24" is no year'],
	[['--kind', 'annual'], 'unknown kind "annual"']
])('%j is refused with what to do', async (said, words) => {
	const dir = await reports();
	await expect(imported(dir, '--out', await newFolder(), ...said)).rejects.toThrow(words);
});

test('without a file the command says how it is used', () => {
	expect(() => optionsOf([])).toThrow('name the reports to import');
});
