import { render } from 'svelte/server';
import { afterEach, describe, expect, test } from 'vitest';
import { picture } from '../../src/lib/charts/picture';
import DataTable from '../../src/lib/components/DataTable.svelte';
import Figure from '../../src/lib/components/Figure.svelte';
import { setPainter } from '../../src/lib/components/painter';
import { rateFigure, rates } from './examples';

const plain = (html: string) =>
	html
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');

const table = () => render(DataTable, { props: { table: rates } }).body;
const drawn = (more = {}) =>
	render(Figure, { props: { figure: { ...rateFigure, ...more }, version: '3fa9c1' } }).body;

afterEach(() => setPainter(null));

describe('a table', () => {
	test('has a caption, headers for its columns and a header for each row', () => {
		expect(table()).toMatch(/<caption[^>]*>.*工商联 2023年 预算执行率.*<\/caption>/);
		expect(table().match(/<th scope="col"/g)).toHaveLength(rates.columns.length);
		expect(table().match(/<th scope="row"/g)).toHaveLength(rates.rows.length);
	});

	test('opens a block for each level', () => {
		const groups = [...table().matchAll(/<th scope="rowgroup"[^>]*>(.*?)<\/th>/g)];
		expect(groups.map(([, group]) => plain(group ?? '').trim())).toEqual(['直辖市辖区', '县级']);
	});

	test('says its units in the header and an absence as a word', () => {
		expect(plain(table())).toContain('本年支出 （万元）');
		expect(plain(table())).toContain('103 本报告未列示');
	});

	test('aligns figures at the point without writing digits that were not printed', () => {
		expect(table()).toMatch(/data-pad=".00"[^>]*>(?:<!--.*?-->)*103</);
		expect(table()).toMatch(/data-pad="0"[^>]*>(?:<!--.*?-->)*1,103.6</);
		expect(plain(table())).not.toContain('103.00');
	});

	test('gives a tag its name in full', () => {
		expect(plain(table())).toContain('100.00 推 （推算）');
	});

	test('can be scrolled by keyboard', () => {
		expect(table()).toMatch(/role="group" aria-labelledby="[^"]+" tabindex="0"/);
	});
});

describe('a figure without a script', () => {
	test('shows the picture in both widths and for paper, the sentence and the table', () => {
		setPainter(picture);
		expect(drawn().match(/<svg xmlns/g)).toHaveLength(3);
		expect(plain(drawn())).toContain(rateFigure.sentence);
		expect(drawn()).toMatch(/class="table[^"]* heard[^"]*".*<table/s);
	});

	test('is named by its title', () => {
		expect(drawn()).toMatch(/<figure[^>]*aria-labelledby="rate-title"/);
		expect(drawn()).toMatch(/<h3 id="rate-title"[^>]*>(<!--[^>]*-->)*预算执行率/);
	});

	test('names what is absent, its caveats, its source and the data version', () => {
		expect(plain(drawn())).toContain(
			'3个单位中1个无可比值：本报告未列示预算数1个 各级不混排。 来源：3份报告 · 数据版本 3fa9c1'
		);
	});

	test('explains the marks that occur and no others', () => {
		expect(plain(drawn())).toContain('年初预算 全年预算 决算 实心：原文列示 空心：推算');
		expect(plain(drawn())).not.toContain('预算数（未注明）');
	});

	test('says how many units each choice rests on and why one cannot be chosen', () => {
		expect(plain(drawn())).toContain('按全年预算 2');
		expect(plain(drawn())).toContain('财政拨款·按年初预算：所收录文件中未见');
		expect(drawn()).toMatch(/value="fiscal"[^>]*disabled/);
	});

	test('with too few units for a chart puts the table first and says why', () => {
		const sparse = drawn({ chart: null, omitted: '仅2个单位，先列表，不作图。' });
		expect(plain(sparse)).toContain('仅2个单位，先列表，不作图。');
		expect(sparse).toContain('<table');
		expect(sparse).not.toMatch(/class="table[^"]* heard/);
	});
});
