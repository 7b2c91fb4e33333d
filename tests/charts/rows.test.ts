import { describe, expect, test } from 'vitest';
import { wrap } from '../../src/lib/charts/measure';
import { picture } from '../../src/lib/charts/picture';
import type { ChangesView, DotsView } from '../../src/lib/views/chart';
import { texts, type Lettering } from './lettering';

const long = '乌鲁木齐高新区（新市区）工商联';

const dots: DotsView = {
	form: 'dots',
	axis: { min: 80, max: 105, unit: '%' },
	lines: [
		{ value: 90, label: '90%' },
		{ value: 104, label: '中位数 104%' }
	],
	rows: ['甲', `${long}（县级 2023年）`, '乙'].map((label, at) => ({
		label,
		rank: `${at + 1}/3`,
		marks: [{ value: 89.5, text: '89.50%［口］', stage: 'final', basis: 'stated', name: '' }]
	}))
};

const changes: ChangesView = {
	form: 'changes',
	axis: { min: -10, max: 5, unit: '万元' },
	rows: ['机关事业单位基本养老保险缴费支出', `${long} 2018年：公务用车运行维护费`].map(
		(label, at) => ({ label, value: at - 2, text: `−${2 - at}.00` })
	)
};

interface Stroke {
	readonly x: number;
	readonly top: number;
	readonly bottom: number;
}

const numbers = (svg: string, pattern: RegExp) =>
	[...svg.matchAll(pattern)].map(([, ...found]) => found.map(Number));

/** The upright lines of a picture that are in second ink: reference lines, and the zero of changes. */
const uprights = (svg: string): Stroke[] =>
	numbers(svg, /<path d="M([\d.]+) ([\d.]+)L\1 ([\d.]+)" fill="none" stroke="var\(--ink-2\)"/g).map(
		([x = 0, top = 0, bottom = 0]) => ({ x, top, bottom })
	);

/** Where its rows begin and end, in px from its top. */
const hairlines = (svg: string): number[] =>
	numbers(svg, /<path d="M0 ([\d.]+)L[\d.]+ \1" fill="none" stroke="var\(--rule\)"/g).map(
		([y = 0]) => y
	);

const rowOf = (lines: readonly number[], y: number) => lines.filter((line) => line <= y).length - 1;

/** What stands in a row apart from its value: its name and its rank. */
const named = (svg: string, lines: readonly number[]): Lettering[] =>
	texts(svg).filter(
		({ text, top }) => top > (lines[0] ?? 0) && !/^[−\d.]+(?:%［口］)?$/.test(text)
	);

describe.each([
	['dots', dots],
	['changes', changes]
])('%s on a phone', (id, view) => {
	const svg = picture(view, { id, width: 358 });
	const lines = hairlines(svg);

	test('a line stands in no row above or between what names it', () => {
		const crossed = named(svg, lines).filter((name) => {
			const top = lines[rowOf(lines, name.top)] ?? 0;
			return uprights(svg).some(
				({ x, ...line }) =>
					x > name.left && x < name.right && line.top < name.bottom && line.bottom > top
			);
		});
		expect(crossed.map(({ text }) => text)).toEqual([]);
	});

	test('a line passes the marks of every row', () => {
		const places = new Set(uprights(svg).map(({ x }) => x));
		expect(places.size).toBe(view.form === 'dots' ? 2 : 1);
		for (const bottom of lines.slice(1))
			for (const place of places)
				expect(
					uprights(svg).some(
						({ x, ...line }) => x === place && line.top <= bottom - 16 && line.bottom >= bottom - 1
					)
				).toBe(true);
	});

	test('the value of a mark stands on paper as wide as it is', () => {
		for (const { text, left, right } of texts(svg).filter((one) =>
			view.rows.some((row) => ('marks' in row ? row.marks[0]?.text : row.text) === one.text)
		)) {
			const grounds = numbers(
				svg,
				/<path d="M(-?[\d.]+) -6l([\d.]+) 0l0 12[^"]*" transform="translate\(([\d.]+) [\d.]+\)" fill="var\(--surface\)"/g
			).map(([from = 0, width = 0, x = 0]) => [x + from, x + from + width] as const);
			expect(
				grounds.some(([from, to]) => from <= left && to >= right),
				text
			).toBe(true);
		}
	});
});

test.each([480, 564, 680])(
	'at %i px a name of two lines is clear of the hairlines of its row',
	(width) => {
		for (const view of [dots, changes]) {
			const svg = picture(view, { id: 'f', width });
			const lines = hairlines(svg);
			const halves = named(svg, lines).filter(({ left }) => left === 0);
			expect(halves.length).toBeGreaterThan(view.rows.length);
			for (const { text, top, bottom } of halves) {
				const row = rowOf(lines, (top + bottom) / 2);
				// Letters are a little higher than their size.
				expect(top - 1, text).toBeGreaterThanOrEqual(lines[row] ?? Infinity);
				expect(bottom + 1, text).toBeLessThanOrEqual(lines[row + 1] ?? -Infinity);
			}
		}
	}
);

describe('a text in lines', () => {
	test.each([
		['江苏省委办公厅 2018年：公务接待费', 170, ['江苏省委办公厅', '2018年：公务接待费']],
		['江苏省检察院 2018年：因公出国（境）费', 170, ['江苏省检察院 2018年：', '因公出国（境）费']],
		['昌吉州工商联（地级 2024年）', 120, ['昌吉州工商联', '（地级 2024年）']]
	])('%s falls in two by itself', (text, max, lines) => {
		expect(wrap(text, 13, max)).toEqual(lines);
	});

	test.each([80, 100, 120])('parts no number and no bracket at %i px', (max) => {
		const lines = wrap(`${long}2018年3,990.40万元，比上年（2017年）增加67.10%。`, 13, max);
		expect(lines.join('')).toBe(`${long}2018年3,990.40万元，比上年（2017年）增加67.10%。`);
		for (const [at, line] of lines.slice(1).entries()) {
			expect(line).not.toMatch(/^[，。、：；）%]/);
			expect(lines[at]).not.toMatch(/（$/);
			expect(`${lines[at]?.at(-1)}${line[0]}`).not.toMatch(/\d[\d.]/);
		}
	});
});
