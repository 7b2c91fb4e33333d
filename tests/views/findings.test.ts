import { describe, expect, test } from 'vitest';
import { checks } from '../../src/lib/checks';
import { verdicts } from '../../src/lib/model/terms';
import { formatCount } from '../../src/lib/util/count';
import { toCsv } from '../../src/lib/export/csv';
import { findingViews, wholeList } from '../../src/lib/views/findings/answers';
import { countSentence } from '../../src/lib/views/findings/counts';
import type { FindingView } from '../../src/lib/views/findings/finding';
import { findingSentence } from '../../src/lib/views/findings/list';
import { findingsPage } from '../../src/lib/views/findings/page';
import { verdictOrder } from '../../src/lib/views/findings/verdicts';
import { plainText } from '../../src/lib/views/prose';
import { parseSelection } from '../../src/lib/views/selection';
import { engineOver } from '../support/engine';
import { findingOf, findingsWhere } from '../support/findings';
import { pageAt } from '../support/pages';

const engine = await engineOver();
const defaults = await findingsPage.defaults(engine);
const at = (search: string) => pageAt(engine, findingsPage, search);

const page = await at('');
const all = await at('?verdict=all');
const anju = await at('?unit=510904-gsl');

/** The four figures of a finding as they are read. */
const figures = ({ printed, recomputed, interval, difference }: FindingView) =>
	[printed, recomputed, interval, difference].map(({ text }) => text);

test('how many times a difference is what is allowed is said wherever the records hold it, and nowhere else', async () => {
	const views = await findingViews(engine, {}, {});
	expect(views.filter(({ times }) => times !== null).length).toBeGreaterThan(300);
	for (const { key, row, times } of views) expect(times?.value ?? null, key).toBe(row.times);
});

describe('the counts', () => {
	test('name all six verdicts, so that no finding is not read as proof', async () => {
		expect(page.verdict.choices.map(({ id }) => id)).toEqual([...verdictOrder, 'all']);
		expect(new Set(verdictOrder)).toEqual(new Set(Object.keys(verdicts)));
		for (const { id, n } of page.verdict.choices)
			expect(n).toBe(await findingsWhere(engine, id === 'all' ? 'true' : `verdict = '${id}'`));
	});

	test('the sentence keeps what could not be checked apart from what was', async () => {
		const done = await findingsWhere(
			engine,
			`verdict IN ('holds', 'rounding', 'scope', 'contradiction')`
		);
		const none = await findingsWhere(engine, `verdict = 'not_checkable'`);
		expect(page.sentence).toContain(`已核对${formatCount(done)}项（`);
		expect(page.sentence).toContain(`无法核对${formatCount(none)}项（不等于已证实）`);
	});

	test('a clean range says that nothing was found, not that all is right', () => {
		const clean = [
			{ verdict: 'holds', n: 12 },
			{ verdict: 'not_checkable', n: 5 }
		] as const;
		expect(countSentence(clean)).toBe(
			'共17项：已核对12项（相符12），未见不一致；另有无法核对5项（不等于已证实）。'
		);
		expect(countSentence([])).toBe('所选范围没有核对项。');
	});
});

describe('the list', () => {
	test('shows contradictions at first, those furthest outside their interval leading', () => {
		expect(page.findings.length).toBeGreaterThan(0);
		expect(page.findings.every(({ verdict }) => verdict === 'contradiction')).toBe(true);
		const times = page.findings.map(({ row }) => row.times);
		const measured = times.filter((value) => value !== null).map(Number);
		expect(measured).toEqual([...measured].sort((a, b) => b - a));
		expect(times.indexOf(null)).toBe(measured.length);
	});

	test('a printed growth of 13.18 % on 1.61 over 11.67 recomputes to 13.80 %', () => {
		const finding = findingOf(anju, 'I11', '机关运行经费 · 增减率');
		expect(finding.printed.text).toBe('13.18%');
		expect(finding.recomputed.text).toBe('13.80%');
		expect(finding.interval.text).toBe('13.74—13.86%');
		expect(finding.difference.text).toBe('−0.62个百分点');
		expect(finding.verdictWord).toBe('不一致（待核实）');
		expect(plainText(findingSentence(finding))).toMatch(
			/^遂宁安居区工商联2023年机关运行经费 · 增减率，原文13.18%，复算为13.80%，允许13.74—13.86%，不一致（待核实）。可能原因：/
		);
	});

	test('both sides name place, document and what was derived', () => {
		const { left, right } = findingOf(anju, 'I11', '机关运行经费 · 增减率');
		expect(left.rows.map(({ printed, locator }) => [printed.text, locator])).toEqual([
			['13.18%（增加）', '第101行']
		]);
		expect(right.rows.map(({ printed, year }) => [printed.text, year])).toEqual([
			['13.28万元', '2023年'],
			['由13.28、1.61万元推算', '2022年']
		]);
		expect(left.sources).toEqual([
			{ title: '遂宁市安居区工商业联合会2023年度部门决算', file: '003_2162a98229989029.txt' }
		]);
	});

	test('money is told in 万元 with all its digits, as printed where it is printed', async () => {
		const finding = findingOf(await at('?verdict=rounding&unit=510904-gsl'), 'I19', '基本支出');
		expect(figures(finding).filter((_, i) => i !== 2)).toEqual([
			'125.2万元',
			'125.29万元',
			'−0.09万元'
		]);
	});

	test('what is no number says so instead of standing blank', () => {
		const finding = findingOf(page, 'I6', '公务员医疗保险支出');
		expect(figures(finding)).toEqual(['非数值', '非数值', '不适用', '不适用']);
	});

	test('money and a count are not subtracted from each other', async () => {
		const { findings } = await at('?check=I16&verdict=holds');
		expect(findings.length).toBeGreaterThan(0);
		expect(findings.map(({ difference }) => difference.text)).toEqual(findings.map(() => '不适用'));
		expect(
			findings.some(
				({ printed, recomputed }) =>
					/万元$/.test(printed.text) && /人次|批次|辆/.test(recomputed.text)
			)
		).toBe(true);
	});

	test('a rate on a base of zero has no recomputed value, and says why', async () => {
		const { findings } = await at('?verdict=zero_base');
		expect(new Set(findings.map(({ recomputed }) => recomputed.text))).toEqual(
			new Set(['基数为零'])
		);
	});
});

describe('what is seen and what is downloaded', () => {
	test('are the same findings, exact in the unit that is named', () => {
		const { table } = page.list;
		expect(table.rows).toHaveLength(page.findings.length);
		const lines = toCsv(table).trimEnd().split('\r\n');
		expect(lines).toHaveLength(page.findings.length + 1);
		// The empty cells are the reasons of bounds that are absent elsewhere.
		const i11 = lines.find((line) => line.includes('遂宁安居区工商联,2023,机关运行经费'));
		expect(i11).toContain('13.18,13.7961,13.7414,,13.8508,,%,-0.6161,个百分点,11.26,,');
	});

	test('more findings than are drawn are counted, and all of them can be had', async () => {
		expect(all.more).toBe((await findingsWhere(engine, 'true')) - all.findings.length);
		const { selection } = parseSelection('?verdict=all', findingsPage.spec, defaults);
		const whole = await wholeList(engine, selection, all.list);
		expect(whole.table.rows).toHaveLength(await findingsWhere(engine, 'true'));
		expect(all.list.table.rows).toEqual(whole.table.rows.slice(0, all.findings.length));
		expect(plainText(all.list.sentence)).toContain('以下为前100项');
		expect(plainText(whole.sentence)).not.toContain('以下为前');
		expect(whole.source).toBe('来源：20份报告');
	});
});

describe('the counts by check', () => {
	const [matrix, rules] = page.figures;

	test('by unit: of the chosen verdict, of all that were checked', () => {
		const columns = matrix?.table.columns.map(({ label }) => label) ?? [];
		const i19 = matrix?.table.rows.find(({ key }) => key === 'I19');
		expect(i19?.cells[columns.indexOf('遂宁安居区工商联')]?.text).toBe('3（共11项）');
		expect(i19?.cells[columns.indexOf('北京朝阳区工商联')]?.text).toBe('无法核对1项');
		expect(matrix?.sentence).toContain('不宜作为优劣排名');
	});

	test('every check of the registry stands with its rule, tolerance and results', () => {
		expect(rules?.table.rows.map(({ key }) => key)).toEqual(Object.keys(checks));
		for (const { cells } of rules?.table.rows ?? []) {
			expect(cells[1]?.text).not.toBe('');
			expect(cells[2]?.text).not.toBe('');
		}
	});
});

test('no word of the page accuses', () => {
	expect(JSON.stringify([page, all])).not.toMatch(/造假|虚报|违规|最差/);
});
