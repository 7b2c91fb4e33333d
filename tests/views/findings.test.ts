import { describe, expect, test } from 'vitest';
import { checks } from '../../src/lib/checks';
import { verdicts } from '../../src/lib/model/terms';
import { toCsv } from '../../src/lib/export/csv';
import { answer } from '../../src/lib/views/answer';
import { allFindings } from '../../src/lib/views/findings/answers';
import { countSentence } from '../../src/lib/views/findings/counts';
import { opensRecord } from '../../src/lib/views/findings/addresses';
import type { FindingView } from '../../src/lib/views/findings/finding';
import { weightTable } from '../../src/lib/views/findings/weight';
import { findingSentence } from '../../src/lib/views/findings/list';
import { findingsPage, type FindingsPage } from '../../src/lib/views/findings/page';
import { verdictOrder } from '../../src/lib/views/findings/verdicts';
import type { CellView, Prose } from '../../src/lib/views/figure';
import { pieces, plainText } from '../../src/lib/views/prose';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { choose, parseSelection, serialiseSelection } from '../../src/lib/views/selection';
import { engineOver } from '../support/engine';

const engine = await engineOver();
const defaults = await findingsPage.defaults(engine);

async function at(search: string): Promise<FindingsPage> {
	const { selection } = parseSelection(search, findingsPage.spec, defaults);
	return (await answer(engine, findingsPage, selection, defaults)).view;
}

const page = await at('');
const all = await at('?verdict=all');
const anju = await at('?unit=510904-gsl');

const of = (view: FindingsPage, check: string, item: string) => {
	const found = view.findings.find((each) => each.check === check && each.item === item);
	if (!found) throw new Error(`no finding ${check} ${item}`);
	return found;
};

/** The four figures of a finding as they are read. */
const figures = ({ printed, recomputed, interval, difference }: FindingView) =>
	[printed, recomputed, interval, difference].map(({ text }) => text);

/** The figures among words. */
const cellsIn = (said: Prose) =>
	pieces(said).filter((piece): piece is CellView => typeof piece !== 'string');

async function counted(condition: string): Promise<number> {
	const sql = `SELECT CAST(count(*) AS INTEGER) AS n FROM finding WHERE ${condition}`;
	return Number((await engine.query({ sql, params: [] }))[0]?.n);
}

describe('the counts', () => {
	test('name all six verdicts, so that no finding is not read as proof', async () => {
		expect(page.verdict.choices.map(({ id }) => id)).toEqual([...verdictOrder, 'all']);
		expect(new Set(verdictOrder)).toEqual(new Set(Object.keys(verdicts)));
		for (const { id, n } of page.verdict.choices)
			expect(n).toBe(await counted(id === 'all' ? 'true' : `verdict = '${id}'`));
	});

	test('the sentence keeps what could not be checked apart from what was', async () => {
		const done = await counted(`verdict IN ('holds', 'rounding', 'scope', 'contradiction')`);
		const none = await counted(`verdict = 'not_checkable'`);
		expect(page.sentence).toContain(`已核对${done}项（`);
		expect(page.sentence).toContain(`无法核对${none}项（不等于已证实）`);
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
		const finding = of(anju, 'I11', '机关运行经费 · 增减率');
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
		const { left, right } = of(anju, 'I11', '机关运行经费 · 增减率');
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
		const finding = of(await at('?verdict=rounding&unit=510904-gsl'), 'I19', '基本支出');
		expect(figures(finding).filter((_, i) => i !== 2)).toEqual([
			'125.2万元',
			'125.29万元',
			'−0.09万元'
		]);
	});

	test('what is no number says so instead of standing blank', () => {
		const finding = of(page, 'I6', '公务员医疗保险支出');
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

describe('the filters', () => {
	test('check, document, unit and year narrow the list and every count', async () => {
		const some = await at('?verdict=all&check=I12&kind=final&unit=510904-gsl&year=2023');
		const n = await counted(
			`check_id = 'I12' AND unit_id = '510904-gsl' AND year = 2023 AND report_id LIKE '%-final'`
		);
		expect(some.findings).toHaveLength(n);
		expect(some.verdict.choices.at(-1)?.n).toBe(n);
		expect(some.findings.every(({ check, year }) => check === 'I12' && year === 2023)).toBe(true);
	});

	test('one report narrows the list and every count, and is named in title and file', async () => {
		const report = '652300-gsl-2024-final';
		const some = await at(`?verdict=all&report=${report}`);
		const n = await counted(`report_id = '${report}'`);
		expect(some.verdict.choices.at(-1)?.n).toBe(n);
		expect(some.findings.length + some.more).toBe(n);
		expect(new Set(some.findings.map(({ row }) => row.report_id))).toEqual(new Set([report]));
		expect(some.scope).toContain('1个单位 · 1份报告');
		expect(some.list.title).toContain('昌吉州工商联2024年部门决算');
		expect(some.list.fileName).toContain('昌吉州工商联2024年部门决算');
	});

	test('every report is offered by unit, year and kind with its findings', async () => {
		expect(page.report.value).toBe('all');
		const reports = await engine.query({
			sql: 'SELECT report_id FROM report ORDER BY report_id',
			params: []
		});
		expect(page.report.choices.map(({ id }) => id)).toEqual([
			'all',
			...reports.map(({ report_id }) => report_id)
		]);
		const n = await counted(`report_id = '652300-gsl-2024-final'`);
		expect(page.report.choices.at(-1)?.label).toBe(`昌吉州工商联2024年部门决算（${n}）`);
		const other = await at('?unit=110105-gsl&report=652300-gsl-2024-final');
		expect(other.report.choices.map(({ id }) => id)).toContain(other.report.value);
		expect(other.findings).toEqual([]);
	});

	test('a report is part of the address, and left out again with 全部报告', () => {
		const { spec } = findingsPage;
		const { selection } = parseSelection('?check=I12', spec, defaults);
		const one = choose(selection, spec, 'report', ['652300-gsl-2024-final']);
		const search = serialiseSelection(one, spec, defaults);
		expect(search).toBe('?check=I12&report=652300-gsl-2024-final');
		expect(parseSelection(search, spec, defaults)).toEqual({ selection: one, unknown: [] });
		expect(choose(one, spec, 'report', ['all'])).toEqual(selection);
	});

	test('an unknown report is named and left out, whether or not it has the form of one', async () => {
		const { unknown } = parseSelection('?report=abc', findingsPage.spec, defaults);
		expect(unknown).toEqual([{ label: '报告标识', value: 'abc' }]);
		const { selection } = parseSelection(
			'?report=652300-gsl-1999-final',
			findingsPage.spec,
			defaults
		);
		const answered = await answer(engine, findingsPage, selection, defaults);
		expect(answered.unknown).toEqual([{ label: '报告标识', value: '652300-gsl-1999-final' }]);
		expect(answered.selection.params).not.toHaveProperty('report');
		expect(answered.view.findings).toHaveLength(page.findings.length);
	});

	test('a range without a finding says that there is none of this verdict', async () => {
		const none = await at('?unit=110105-gsl');
		expect(none.findings).toEqual([]);
		expect(none.list.sentence).toBe('所选条件下没有这一结论的核对项。');
		expect(none.sentence).toContain('未见不一致');
	});

	test('an unknown check is named and left out', () => {
		const { selection, unknown } = parseSelection('?check=I99', findingsPage.spec, defaults);
		expect(unknown).toEqual([{ label: '核对规则', value: 'I99' }]);
		expect(selection.params.check).toBe('all');
	});
});

describe('every figure opens what it is about', () => {
	test('of a row: the left side; a printed rate or score of an indicator its own column', () => {
		for (const { row, printed, recomputed, interval, difference, times } of all.findings) {
			const [first] = [printed, recomputed, interval, difference].map(({ address }) => address);
			for (const cell of [recomputed, interval, difference, ...(times ? [times] : [])])
				expect(cell.address).toBe(first);
			if (row.left_row === null) expect(first).toBeUndefined();
			else expect(first).toMatch(new RegExp(`^record,row:${row.left_row}(,field:|$)`));
		}
	});

	test('of the unfolded sides: each row itself', () => {
		for (const { left, right } of all.findings)
			for (const { key, printed } of [...left.rows, ...right.rows])
				expect(printed.address).toBe(opensRecord(key).address);
	});

	test('among words: the row that prints it, else what the finding is of', () => {
		const finding = of(anju, 'I11', '机关运行经费 · 增减率');
		const report = '510904-gsl-2023-final';
		expect(cellsIn(finding.explanation).map(({ text, address }) => [text, address])).toEqual([
			['1.61万元', `record,row:${report}#observation-48`],
			['13.28万元', `record,row:${report}#observation-47`],
			['1.61万元', `record,row:${report}#observation-48`],
			['13.80%', finding.printed.address]
		]);
		expect(plainText(finding.explanation)).toBe(finding.row.explanation);
		expect(cellsIn(page.list.sentence)).toHaveLength(3);
		for (const { explanation, row } of all.findings)
			if (row.left_row !== null)
				for (const { address } of cellsIn(explanation)) expect(address).toBeDefined();
	});

	test('of a decimal number none is left among bare words', () => {
		const bare = all.findings.flatMap(({ explanation }) =>
			pieces(explanation).filter((piece) => typeof piece === 'string' && /\d\.\d/.test(piece))
		);
		expect(bare).toEqual([]);
	});

	test('of the short list: explanations too', () => {
		const { rows, columns } = weightTable('', page.findings);
		const at = columns.findIndex(({ key }) => key === 'explanation');
		for (const { cells } of rows)
			for (const { text, address } of [...cells.slice(3, 6), cells[at] ?? { text: '', value: '' }])
				if (/\d\.\d/.test(text)) expect(address).toBeDefined();
	});

	test('and the drawer shows the value that was compared, with the finding', async () => {
		const { findings } = await at('?verdict=scope');
		for (const check of ['I15', 'I15-scoring']) {
			const finding = findings.find((each) => each.check === check);
			const shown = await provenance(engine, finding?.printed.address ?? '');
			expect(Number(shown?.figure.value)).toBe(Number(finding?.row.left_value));
			const about = [...(shown?.evidence?.claims ?? []), ...(shown?.evidence?.weighty ?? [])];
			expect(about.map(({ key }) => key)).toContain(finding?.key);
		}
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
		expect(all.more).toBe((await counted('true')) - all.findings.length);
		const { selection } = parseSelection('?verdict=all', findingsPage.spec, defaults);
		expect((await allFindings(engine, selection)).rows).toHaveLength(await counted('true'));
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
