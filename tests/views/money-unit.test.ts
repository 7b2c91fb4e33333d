import { afterEach, describe, expect, test } from 'vitest';
import type { MoneyUnit } from '../../src/lib/util/number';
import { Exact } from '../../src/lib/util/exact';
import { writeMoneyIn } from '../../src/lib/util/money-unit';
import { runMetric } from '../../src/lib/views/methods/run';
import { compare } from '../../src/lib/views/compare/page';
import type { TableView } from '../../src/lib/views/figure';
import { overview } from '../../src/lib/views/overview/page';
import type { Page, PageView } from '../../src/lib/views/page';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { sangong } from '../../src/lib/views/sangong/page';
import { scores } from '../../src/lib/views/scores/page';
import { structure } from '../../src/lib/views/structure/page';
import { unitPage } from '../../src/lib/views/unit/page';
import { engineOver } from '../support/engine';
import { pageAt } from '../support/pages';

const engine = await engineOver();

afterEach(() => writeMoneyIn(null));

const of = <V extends PageView>(page: Page<V>, search: string) => pageAt(engine, page, search);

/** Every page with amounts that are told rather than quoted, in each of its forms. */
const views: Readonly<Record<string, () => Promise<unknown>>> = {
	总览: () => of(overview, ''),
	排序: () => of(compare, '?metric=expenditure'),
	分布: () => of(compare, '?metric=expenditure&view=distribution'),
	趋势: () => of(compare, '?metric=sangong&view=trend&year='),
	矩阵: () => of(compare, '?metric=expenditure&view=matrix&year='),
	散点: () => of(compare, '?metric=execution_rate&metric2=expenditure'),
	增减: () => of(compare, '?metric=year_on_year'),
	三公经费: () => of(sangong, ''),
	基本与项目: () => of(structure, '?show=amount'),
	功能分类: () => of(structure, '?of=function&show=amount'),
	经济分类: () => of(structure, '?of=economic&show=amount'),
	绩效得分: () => of(scores, '?subject=project'),
	单位: () => unitPage(engine, '652300-gsl'),
	有项级支出的单位: () => unitPage(engine, '110105-gsl'),
	口径: () => runMetric(engine, 'execution_rate'),
	'口径（比上年）': () => runMetric(engine, 'year_on_year'),
	数字的来处: () => provenance(engine, 'execution_rate,unit:652300-gsl,year:2024'),
	变化的来处: () => provenance(engine, 'year_on_year,of:expenditure,unit:652300-gsl,year:2024')
};

const units = ['元', '万元', '亿元'] as const;
const size = { 元: 1, 万元: 1e4, 亿元: 1e8 };

async function told(unit: MoneyUnit | null, name: string): Promise<unknown> {
	writeMoneyIn(unit);
	const view = await views[name]?.();
	expect(view, name).toBeTruthy();
	return withoutQuotes(view);
}

/** Columns and parts that give the words of a report, with the unit it prints. */
const quoting: ReadonlySet<string> = new Set(['printed', 'level3', 'target', 'actual']);
const quotes: ReadonlySet<string> = new Set(['printed', 'findings', 'evidence']);

function withoutQuotes(part: unknown): unknown {
	if (Array.isArray(part)) return part.map(withoutQuotes);
	if (typeof part !== 'object' || part === null) return part;
	if ('columns' in part && 'rows' in part) return withoutQuoted(part as TableView);
	return Object.fromEntries(
		Object.entries(part).flatMap(([key, value]) =>
			quotes.has(key) ? [] : [[key, withoutQuotes(value)]]
		)
	);
}

const withoutQuoted = (table: TableView): TableView => ({
	...table,
	rows: table.rows.map((row) => ({
		...row,
		cells: row.cells.filter((_, i) => !quoting.has(table.columns[i]?.key ?? ''))
	}))
});

/** Every text within a view. */
function texts(part: unknown): readonly string[] {
	if (typeof part === 'string') return [part];
	return typeof part === 'object' && part !== null ? Object.values(part).flatMap(texts) : [];
}

/** The units of money that a text names; 元/人 is none of them, nor is the limit of a small base. */
const unitsIn = (text: string): readonly string[] =>
	text.replaceAll('基数不足1万元', '').match(/[万亿]?元(?!\/)/g) ?? [];

interface Told {
	readonly text: string;
	readonly value: string | number;
}

/** Every cell and mark that has a number. */
function numbers(part: unknown): readonly Told[] {
	if (typeof part !== 'object' || part === null) return [];
	if ('text' in part && 'value' in part && part.value !== null) return [part as Told];
	return Object.values(part).flatMap(numbers);
}

describe.each(Object.keys(views))('%s', (name) => {
	test.each(units)('names no unit of money but the chosen one: %s', async (unit) => {
		const found = texts(await told(unit, name)).filter((text) =>
			unitsIn(text).some((one) => one !== unit)
		);
		expect(found).toEqual([]);
	});

	test('has the same exact values whatever is chosen, each written as it is held', async () => {
		const usual = numbers(await told(null, name));
		for (const unit of units) {
			const chosen = numbers(await told(unit, name));
			expect(chosen).toHaveLength(usual.length);
			for (const [i, { text, value }] of chosen.entries()) {
				const before = new Exact(usual[i]?.value ?? NaN);
				const same = [before, before.times(1e4).div(size[unit]), before.times(1e8).div(size[unit])];
				const exact = new Exact(value);
				expect(
					same.some((one) =>
						one
							.minus(exact)
							.abs()
							.lte(typeof value === 'number' ? 1e-6 : 0)
					),
					`${text} ${value} ${before.toFixed()}`
				).toBe(true);
				const read = /^[+−]?([\d,]+(?:\.(\d+))?)/.exec(text);
				if (!read || value === usual[i]?.value) continue;
				expect(text.replaceAll(',', '')).toContain(exact.abs().toFixed(read[2]?.length ?? 0));
			}
		}
	});
});
