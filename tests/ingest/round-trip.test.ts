import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importDocument } from '../../src/lib/ingest/import';
import { blocksOf } from '../../src/lib/ingest/read/text';
import { known } from './known';

/* Records → a report told in several ways → the same records. */

interface Facts {
	readonly year: number;
	readonly basic: string;
	readonly project: string;
	readonly expenditure: string;
	readonly carryover: string;
	readonly total: string;
	readonly abroad: string;
	readonly vehicle: string;
	readonly reception: string;
	readonly sangong: string;
}

const share = (part: string, whole: string) =>
	new Decimal(part).div(whole).times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2);

/** Ways in which final accounts are told; the words are ours. */
const styles: Readonly<Record<string, (of: Facts) => string>> = {
	sentences: (of) => `洛阳市工商业联合会${of.year}年度部门决算

一、收入支出决算总体情况说明
${of.year}年度收入总计${of.total}万元，支出总计${of.total}万元。
三、支出决算情况说明
本年支出${of.expenditure}万元，其中：基本支出${of.basic}万元，占${share(of.basic, of.expenditure)}%；项目支出${of.project}万元，占${share(of.project, of.expenditure)}%。
九、财政拨款“三公”经费支出决算情况说明
${of.year}年度财政拨款“三公”经费支出${of.sangong}万元。其中：因公出国（境）费支出${of.abroad}万元；公务用车购置及运行维护费支出${of.vehicle}万元；公务接待费支出${of.reception}万元。
`,
	'a table': (of) => `洛阳市工商业联合会${of.year}年度部门决算

收入支出决算总表
单位：万元
	项目
	决算数
	项目
	决算数

	本年收入合计
	${of.total}
	本年支出合计
	${of.expenditure}

	年初结转和结余
	
	年末结转和结余
	${of.carryover}

	总计
	${of.total}
	总计
	${of.total}
`,
	'sentences in 元': (of) => `洛阳市工商业联合会${of.year}年度部门决算

三、支出决算情况说明
本年支出合计${grouped(of.expenditure)}元，其中：基本支出${grouped(of.basic)}元，占${share(of.basic, of.expenditure)}%；项目支出${grouped(of.project)}元，占${share(of.project, of.expenditure)}%。
`
};

/** 万元 as 元 with separators: `1,234,500.00`. */
const grouped = (wan: string) =>
	new Decimal(wan)
		.times(10_000)
		.toFixed(2)
		.replace(/\B(?=(\d{3})+\.)/g, ',');

const told: Readonly<
	Record<string, readonly (readonly [measure: string, scope: string, of: keyof Facts])[]>
> = {
	sentences: [
		['revenue_total', 'all', 'total'],
		['expenditure_total', 'all', 'total'],
		['expenditure', 'all', 'expenditure'],
		['expenditure_basic', 'all', 'basic'],
		['expenditure_project', 'all', 'project'],
		['sangong', 'fiscal', 'sangong'],
		['sangong_abroad', 'fiscal', 'abroad'],
		['sangong_vehicle', 'fiscal', 'vehicle'],
		['sangong_reception', 'fiscal', 'reception']
	],
	'a table': [
		['revenue', 'all', 'total'],
		['expenditure', 'all', 'expenditure'],
		['carryover_out', 'all', 'carryover'],
		['revenue_total', 'all', 'total'],
		['expenditure_total', 'all', 'total']
	],
	'sentences in 元': [
		['expenditure', 'all', 'expenditure'],
		['expenditure_basic', 'all', 'basic'],
		['expenditure_project', 'all', 'project']
	]
};

const cents = fc.integer({ min: 1, max: 9_999_999 });
const wan = (amount: number) => new Decimal(amount).div(100).toFixed(2);
const facts = fc
	.record({
		year: fc.integer({ min: 2015, max: 2035 }),
		...{ basic: cents, project: cents, carryover: fc.integer({ min: 0, max: 99_999 }) },
		...{ abroad: cents, vehicle: cents, reception: cents }
	})
	.map(({ year, basic, project, carryover, abroad, vehicle, reception }): Facts => ({
		year,
		...{ basic: wan(basic), project: wan(project), expenditure: wan(basic + project) },
		...{ carryover: wan(carryover), total: wan(basic + project + carryover) },
		...{ abroad: wan(abroad), vehicle: wan(vehicle), reception: wan(reception) },
		sangong: wan(abroad + vehicle + reception)
	}));

test.each(Object.keys(styles))('told as %s, the figures come back as they were', (style) => {
	fc.assert(
		fc.property(facts, (of) => {
			const blocks = blocksOf(styles[style]?.(of) ?? '');
			const document = { name: '决算.txt', format: 'txt', sha256: '', pages: 0, blocks } as const;
			const outcome = importDocument(document, known);
			if (!outcome.ok) throw new Error(outcome.questions.map(({ text }) => text).join());
			const { report, rows, questions } = outcome.imported;
			// A file of tables alone says so in its id.
			expect(report.report_id.replace(/-tables$/, '')).toBe(`410300-gsl-${of.year}-final`);
			expect(questions).toEqual([]);
			const read = rows.observation.map(({ measure, scope, value }) => [measure, scope, value]);
			const meant = (told[style] ?? []).map(([measure, scope, key]) => [
				measure,
				scope,
				new Decimal(of[key]).times(10_000).toFixed(2)
			]);
			expect(read.sort()).toEqual(meant.sort());
		}),
		{ seed: 20_311_231, numRuns: 60, endOnFailure: true }
	);
});
