import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/lib/query/address';
import { plainText } from '../../src/lib/views/prose';
import { placeWords } from '../../src/lib/views/provenance/places';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { figuresWithin } from '../support/addresses';
import { engineOver } from '../support/engine';

const engine = await engineOver();

async function of(address: string) {
	const found = await provenance(engine, address);
	if (!found) throw new Error(`nothing at ${address}`);
	return found;
}

describe('a rate', () => {
	test('shows what was divided by what, each with its lines and openable in its turn', async () => {
		const view = await of('execution_rate,unit:652300-gsl,year:2024');
		expect(view.title).toBe('昌吉州工商联 · 2024年 · 预算执行率');
		expect(view.figure).toMatchObject({ text: '86.64%', value: '86.64', basis: 'stated' });
		expect(view.qualifiers).toEqual(['按全年预算', '全口径', '原文列示']);
		expect(plainText(view.formula ?? '')).toBe(
			'本年支出（决算） 295.38万元（第36、41、91、141、152行） ÷ 本年支出（全年预算） 340.93万元（第91、140、152行）'
		);
		const operands = figuresWithin(view.formula);
		expect(operands.map(({ address }) => parseAddress(address ?? '')?.kind)).toEqual([
			'record',
			'record'
		]);
		for (const operand of operands)
			expect((await of(operand.address ?? '')).figure.text).toBe(operand.text);
	});

	test('stands beside the rate the report prints, with difference and verdict', async () => {
		const { evidence } = await of('execution_rate,unit:652300-gsl,year:2024');
		expect(
			evidence?.claims.map(({ row }) => [row.check_id, Number(row.left_value), row.verdict])
		).toEqual([['execution', 86.64, 'holds']]);
		expect(evidence?.weighty).toEqual([]);
	});

	test('names its other definitions, absent ones in words', async () => {
		const { others } = await of('execution_rate,unit:652300-gsl,year:2024');
		expect(others.map(({ label, figure, unit }) => `${label} ${figure.text}${unit}`)).toEqual([
			'按全年预算 · 财政拨款 所收录文件中未见',
			'按全年预算 · 一般公共预算财政拨款 所收录文件中未见',
			'按年初预算 · 全口径 98.92%',
			'按年初预算 · 财政拨款 101.80%',
			'按年初预算 · 一般公共预算财政拨款 101.80%'
		]);
		for (const { figure } of others)
			expect((await of(figure.address ?? '')).figure.text).toBe(figure.text);
	});

	test('carries the statement that computed it, which gives that very value', async () => {
		const { statement, figure } = await of('execution_rate,unit:652300-gsl,year:2024');
		const rows = await engine.query(statement);
		expect(rows.map(({ value }) => value)).toEqual([figure.value]);
		expect(statement.params).toContain('652300-gsl');
	});

	test('that no report prints is not called printed; what it was computed from is', async () => {
		const view = await of('execution_rate,unit:652300-gsl,year:2024,budget:initial');
		expect(view.evidence?.claims).toEqual([]);
		expect(view.qualifiers).toEqual(['按年初预算', '全口径', '由原文列示的数算出']);
		expect(view.citation).not.toContain('原文列示）');
	});

	test('of a change is named by what changed', async () => {
		const address = 'year_on_year,of:sangong,unit:652300-gsl,year:2024';
		expect((await of(address)).title).toBe('昌吉州工商联 · 2024年 · “三公”经费比上年');
		expect((await of(`${address},side:rate`)).title).toBe(
			'昌吉州工商联 · 2024年 · “三公”经费比上年增减率'
		);
	});

	test('that cannot be computed says why, and still shows the side it has', async () => {
		const view = await of('execution_rate,unit:360502-gsl,year:2023');
		expect(view.figure).toMatchObject({ value: null, absence: 'not_in_report' });
		expect(plainText(view.formula ?? '')).toContain('本年支出（决算）');
	});

	test('of a group is Σ ÷ Σ, with n, and names the documents of both sides', async () => {
		const view = await of('execution_rate,type:gsl,year:2023');
		expect(view.title).toBe('5个单位 · 2023年 · 预算执行率');
		expect(view.qualifiers.at(-1)).toBe('2/5个单位年度');
		expect(view.sources).toHaveLength(2);
		const [n] = figuresWithin(view.formula);
		expect((await of(n?.address ?? '')).figure.text).toBe(n?.text);
	});
});

describe('a record', () => {
	test('shows what was printed and what is stored, its document, file and hash', async () => {
		const view = await of('record,row:652300-gsl-2024-final#observation-83');
		expect(view.figure).toMatchObject({ text: '340.93', value: '340.93' });
		const [source] = view.sources;
		expect(source).toMatchObject({
			file: '004_83be6d852232fd35.txt',
			about: '2024年部门决算 · 部门汇总',
			published: '未注明'
		});
		expect(source?.sha256).toMatch(/^[0-9a-f]{64}$/);
		expect(source?.rows).toMatchObject([{ printed: '340.93万元', place: '第91、140、152行' }]);
	});

	test('that was derived as it was entered says from what, and is not said to be listed', async () => {
		for (const address of [
			'score_total,unit:652300-gsl,year:2024',
			'sangong,unit:652300-gsl,year:2023'
		]) {
			const view = await of(address);
			const again = await of(`record,row:${view.sources[0]?.rows[0]?.key ?? ''}`);
			for (const { computed, formula, citation } of [view, again]) {
				expect(computed).toBe(true);
				expect(plainText(formula ?? '')).toMatch(/^由[\d.、]+(万元|分)推算（第[\d、]+行）$/);
				expect(citation).toMatch(/复算。$/);
			}
		}
	});

	test('that another place of its report contradicts shows both, and calls it unverified', async () => {
		const { evidence } = await of('record,row:510904-gsl-2023-final#observation-59');
		expect(evidence?.weighty).toMatchObject([
			{ check: 'I19', verdict: 'contradiction', verdictWord: '不一致（待核实）' }
		]);
		expect(evidence?.weighty[0]?.reasons.length).toBeGreaterThan(0);
	});
});

test('a citation names unit, year, measure, stage, scope, title, place', async () => {
	const { citation } = await of('record,row:652300-gsl-2024-final#observation-83');
	for (const word of [
		'昌吉州工商联',
		'2024年',
		'本年支出',
		'340.93万元',
		'全年预算',
		'全口径',
		'《昌吉回族自治州工商业联合会2024年度部门决算公开说明》',
		'第91、140、152行'
	])
		expect(citation).toContain(word);
});

test('an address that names nothing is nothing, whatever is wrong with it', async () => {
	for (const address of [
		'nonsense',
		'record,row:652300-gsl-2024-final#observation-9999',
		"record,row:x' OR true --",
		'record,row:652300-gsl-2024-final#observation-1,field:nonsense',
		'execution_rate,unit:999999-gsl,year:2024',
		'function_share,unit:652300-gsl,year:2024,code:999',
		'sum,rows:652300-gsl-2024-final#observation-9999'
	])
		expect(await provenance(engine, address), address).toBeNull();
});

test('places are said in words', () => {
	expect(placeWords('L41 L285-294')).toBe('第41、285—294行');
	expect(placeWords('p7:t5:r3 p9')).toBe('第7页第5表第3行、第9页');
	expect(placeWords(null)).toBe('');
});
