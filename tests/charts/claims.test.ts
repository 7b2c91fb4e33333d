import { expect, test } from 'vitest';
import { draw as drawOption } from '../../src/lib/charts/draw';
import { examples } from '../../src/lib/charts/examples';
import { tipHtml } from '../../src/lib/charts/live';
import { picture } from '../../src/lib/charts/picture';
import type { BarsView, ChartView, DotsView } from '../../src/lib/views/chart';
import { texts } from './lettering';
import { variants } from './variants';

function draw(view: ChartView, width = 870, id = 'f'): string {
	return picture(view, { id, width });
}

function words(view: ChartView, width = 870): string[] {
	return texts(draw(view, width)).map(({ text }) => text);
}

/** Widths of the bars that the paths of one fill make. */
function barWidths(svg: string, fill: string): number[] {
	const paths = [
		...svg.matchAll(/<path d="M[-\d.]+ [-\d.]+l(-?[\d.]+) 0l0 [-\d.]+l[^"]*" fill="([^"]+)"/g)
	];
	return paths.filter((path) => path[2] === fill).map((path) => Number(path[1]));
}

test.each(['dots', 'bars', 'slopes', 'pairs'] as const)(
	'%s: a unit without a value keeps its name and the word of its absence',
	(form) => {
		for (const width of [870, 358]) {
			expect(words(examples[form], width)).toContain('本报告未列示');
		}
	}
);

test('values are printed as they stand in the view, never rounded by the drawing', () => {
	expect(words(examples.dots)).toEqual(expect.arrayContaining(['94.93%', '96.62%', '98.19%']));
});

test('bars are as long as their values', () => {
	const svg = draw(examples.bars);
	const [first = 0, second = 0, third = 0] = barWidths(svg, 'var(--c1)');
	expect(second / first).toBeCloseTo(84.5 / 60.77, 2);
	expect(third / first).toBeCloseTo(98.84 / 60.77, 2);
});

test('decreases run left of zero, increases right, as long as their amounts', () => {
	const [first = 0, second = 0, , fourth = 0] = barWidths(draw(examples.changes), 'var(--m4)');
	expect(second / first).toBeCloseTo(-8.68 / -9.26, 2);
	expect(Math.abs(fourth) / Math.abs(first)).toBeCloseTo(4.73 / 9.26, 2);
});

test('a part too small for its label is named at the right of the bar, not left out', () => {
	expect(words(examples.bars)).toContain('项目支出 1.16%');
	expect(words(examples.bars, 358)).toContain('项目支出 1.16%');
});

test('bars keep most of their room beside labels that do not fit into them, in half a page too', () => {
	const marked = examples.bars.rows.map((row) => ({
		...row,
		parts: row.parts.map((part) => ({ ...part, text: `${part.text}［口］` }))
	}));
	const view: BarsView = { ...examples.bars, rows: marked };
	for (const width of [480, 564, 640, 900]) {
		const [, , longest = 0] = barWidths(draw(view, width), 'var(--c1)');
		expect(longest).toBeGreaterThan(width * 0.25);
		expect(words(view, width)).toContain('项目支出 1.16%［口］');
	}
});

test('a derived value is an open mark, a printed one is filled', () => {
	const one = (basis: 'stated' | 'derived'): DotsView => {
		const mark = { value: 90, text: '90%', stage: 'final' as const, basis, name: '' };
		return {
			form: 'dots',
			axis: { min: 0, max: 100, unit: '%' },
			lines: [],
			rows: [{ label: '甲', marks: [mark] }]
		};
	};
	expect(draw(one('derived'))).toContain('fill="var(--surface)" stroke="var(--grey)"');
	expect(draw(one('stated'))).toContain('fill="var(--grey)" stroke="var(--surface)"');
});

test('the own unit is bold and in the accent', () => {
	const own = /<text[^>]*fill="var\(--accent\)"[^>]*>96\.62%/.exec(draw(examples.dots))?.[0] ?? '';
	expect(own).toContain('font-weight="600"');
});

test('a gap in a series stays a gap', () => {
	const svg = draw(variants['threeYears'] ?? examples.slopes);
	expect(svg).toMatch(/<path d="M[\d.]+ [\d.]+M[\d.]+ [\d.]+"/);
});

test('nothing joins the points on both sides of a break; a dashed upright and a word stand between them', () => {
	const whole = draw(variants['threeYears'] ?? examples.slopes);
	const svg = draw(variants['broken'] ?? examples.slopes);
	const joints = (of: string) =>
		[...of.matchAll(/<path d="(M[^"]+)" fill="none" stroke="var\(--grey\)"/g)].flatMap(
			([, d = '']) => d.match(/L/g) ?? []
		).length;
	expect(joints(whole) - joints(svg)).toBe(1);
	expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
	expect(whole).not.toContain('stroke-dasharray');
	for (const width of [870, 358])
		expect(
			words(variants['broken'] ?? examples.slopes, width).filter((w) => w === '口径变动')
		).toHaveLength(2);
});

test('where only some units of a group break, the others and the median go on', () => {
	const svg = draw(variants['brokenTrends'] ?? examples.trends);
	const lines = [...svg.matchAll(/<path d="(M[^"]+)" fill="none" stroke="var\(--(\w+)\)"/g)].map(
		([, d = '', colour]) => `${colour} ${d.match(/L/g)?.length ?? 0}`
	);
	expect(lines.filter((line) => line.startsWith('grey'))).toEqual(['grey 0', 'grey 1', 'grey 2']);
	expect(lines.filter((line) => line.startsWith('ink'))).toEqual(['ink 1', 'ink 0']);
	expect(svg.match(/<polygon[^>]+fill="var\(--m1\)"/g)).toHaveLength(2);
	expect(words(variants['brokenTrends'] ?? examples.trends)).toEqual(
		expect.arrayContaining(['口径变动（2个单位）', '口径变动'])
	);
});

test.each(['broken', 'brokenTrends'])(
	'%s: the first point beyond a break says so when it is pointed at, and it alone',
	(name) => {
		const { option } = drawOption(variants[name] ?? examples.slopes, 870);
		const tips = JSON.stringify(option.series).match(/"\d{4}年 [^"]*"[^\]]*前后不可比/g) ?? [];
		expect(tips).toHaveLength(2);
		for (const tip of tips) expect(tip).toMatch(/^"(2018|2019)年 /);
	}
);

test('every series of bars is named in the legend', () => {
	const view = variants['amounts'] as BarsView;
	for (const { label } of view.series) expect(words(view)).toContain(label);
});

test.each(Object.values(examples))(
	'$form: wide and narrow are two layouts, not one scaled',
	(example) => {
		const [wide, narrow] = [draw(example, 564), draw(example, 358)];
		expect(/ height="\d+"/.exec(narrow)?.[0]).not.toBe(/ height="\d+"/.exec(wide)?.[0]);
	}
);

test('names are escaped, and a name in braces is not a template', () => {
	const svg = draw(variants['hostile'] ?? examples.dots);
	expect(svg).not.toMatch(/<script|<i>|<b>/);
	expect(words(variants['hostile'] ?? examples.dots)).toEqual(
		expect.arrayContaining(['<i>{a|90}</i>', '{b}&"<b>'])
	);
});

test('a tooltip is HTML, so names in it are escaped', () => {
	expect(tipHtml({ data: { row: 0, tip: ['<img src=x onerror=1>', '"&'] } })).toBe(
		'<b>&lt;img src=x onerror=1&gt;</b><br>&quot;&amp;'
	);
	expect(tipHtml({ data: { row: 0, tip: [] } })).toBe('');
	expect(tipHtml(null)).toBe('');
});

test('trends: the median is the thickest line, the own one stands out, a gap is not bridged', () => {
	const svg = draw(examples.trends);
	const strokes = [...svg.matchAll(/<path d="([^"]+)" fill="none" ([^>]+)>/g)].map(
		([, d = '', rest = '']) => ({
			points: d.split(/[ML]/).length - 1,
			breaks: d.split('M').length - 1,
			colour: /stroke="([^"]+)"/.exec(rest)?.[1],
			width: Number(/stroke-width="([^"]+)"/.exec(rest)?.[1] ?? 1)
		})
	);
	const of = (colour: string) => strokes.filter((stroke) => stroke.colour === colour);
	expect(of('var(--ink)').map(({ width }) => width)).toEqual([3, 3]);
	expect(of('var(--accent)').map(({ width }) => width)).toEqual([2, 2]);
	const peers = of('var(--grey)');
	expect(peers.map(({ width }) => width)).toEqual([1, 1, 1, 1, 1]);
	expect(peers.map(({ breaks }) => breaks)).toEqual([1, 1, 1, 1, 2]);
	expect(svg.match(/<polygon[^>]+fill="var\(--m1\)"/g)).toHaveLength(1);
	expect(words(examples.trends)).toEqual(
		expect.arrayContaining(['中位数 96.62%', '朝阳区工商联 96.62%', '没有单位在两个及以上年度有数'])
	);
	expect(words(examples.trends)).not.toContain('西城区工商联 99.20%');
});

test('two pictures on one page share no id, and each refers only to its own', () => {
	const svgs = ['a', 'b'].map((id) => draw(examples.changes, 564, id));
	const ids = svgs.map((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]));
	expect(ids[0]?.length).toBeGreaterThan(0);
	expect(ids[0]?.filter((id) => ids[1]?.includes(id))).toEqual([]);
	svgs.forEach((svg, index) => {
		for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids[index]).toContain(used);
	});
});

test.each(Object.values(examples))(
	'$form carries no script, style sheet or fixed theme colour',
	(example) => {
		const svg = draw(example);
		expect(svg).not.toMatch(/<style|<script|class=|#[0-9a-f]{6}/i);
		expect(svg.length).toBeLessThan(11_000);
	}
);
