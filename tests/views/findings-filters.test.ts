import { describe, expect, test } from 'vitest';
import { answer } from '../../src/lib/views/answer';
import { findingsPage } from '../../src/lib/views/findings/page';
import { choose, parseSelection, serialiseSelection } from '../../src/lib/views/selection';
import { engineOver } from '../support/engine';
import { findingsWhere } from '../support/findings';
import { pageAt } from '../support/pages';

const engine = await engineOver();
const defaults = await findingsPage.defaults(engine);
const at = (search: string) => pageAt(engine, findingsPage, search);

const page = await at('');

describe('the filters', () => {
	test('check, document, unit and year narrow the list and every count', async () => {
		const some = await at('?verdict=all&check=I12&kind=final&unit=510904-gsl&year=2023');
		const n = await findingsWhere(
			engine,
			`check_id = 'I12' AND unit_id = '510904-gsl' AND year = 2023 AND report_id LIKE '%-final'`
		);
		expect(some.findings).toHaveLength(n);
		expect(some.verdict.choices.at(-1)?.n).toBe(n);
		expect(some.findings.every(({ check, year }) => check === 'I12' && year === 2023)).toBe(true);
	});

	test('one report narrows the list and every count, and is named in title and file', async () => {
		const report = '652300-gsl-2024-final';
		const some = await at(`?verdict=all&report=${report}`);
		const n = await findingsWhere(engine, `report_id = '${report}'`);
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
		const n = await findingsWhere(engine, `report_id = '652300-gsl-2024-final'`);
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
