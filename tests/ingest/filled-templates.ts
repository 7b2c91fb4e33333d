import fc from 'fast-check';
import { templates, type TemplateTable } from '../../src/lib/ingest/template/columns';
import { measures, type MeasureId } from '../../src/lib/model/measures';
import { recordTables } from '../../src/lib/model/schema';
import * as terms from '../../src/lib/model/terms';
import type { LocalReport } from '../../src/lib/records/local';
import { Exact } from '../../src/lib/util/exact';
import { idsOf } from '../../src/lib/util/ids';
import { report, unit } from './templates';

/* Whatever can be filled into a template, table by table. */

const id = <T extends object>(terms: T) =>
	fc.constantFrom(...idsOf(terms as Record<string, unknown>));
const maybe = <T>(each: fc.Arbitrary<T>) => fc.option(each);
const word = fc.stringMatching(/^[一-龥]{1,6}(?:，“[一-龥]{1,3}”)?$/);
const cents = fc.bigInt(0n, 10n ** 12n).map((n) => new Exact(String(n)).div(100).toFixed(2));
const points = fc.integer({ min: 0, max: 10_000 }).map((n) => new Exact(n).div(100).toFixed());
const year = fc.integer({ min: 2015, max: 2026 });
const locator = fc.oneof(
	fc.integer({ min: 1, max: 900 }).map((n) => `L${n}`),
	fc
		.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 9 }))
		.map(([p, t]) => `p${p}:t${t}:r3`)
);
const subject = fc.constantFrom('whole', '410300-gsl-2023-p1', '410300-gsl-2023-p2');
const absent = id(terms.absences).filter((each) => each !== 'unparseable');
const head = { year, locator, note: maybe(word) };

/** A figure as it is printed, or the reason of its absence. */
const figure = (unit: '元' | string) =>
	fc.oneof(
		fc
			.tuple(cents, fc.constantFrom(...(unit === '元' ? ['元', '万元'] : [unit])))
			.map(([text, printed_unit]) => {
				const printed = unit === '元' ? text : text.replace(/\..*/, '');
				const value = new Exact(printed).times(printed_unit === '万元' ? 10_000 : 1).toFixed(2);
				return { value, printed, printed_unit, basis: 'stated', absence: null };
			}),
		absent.map((absence) => ({
			...{ value: null, printed: null, printed_unit: null, basis: null, absence }
		}))
	);
const flat = <A extends object, B extends object>(one: fc.Arbitrary<A>, other: fc.Arbitrary<B>) =>
	fc.tuple(one, other).map(([a, b]) => ({ ...a, ...b }));

const rowsOf: Readonly<Record<TemplateTable, fc.Arbitrary<object>>> = {
	observation: id(measures).chain((measure) =>
		flat(
			fc.record({
				...{ ...head, measure: fc.constant(measure) },
				...{ stage: id(terms.stages), scope: id(terms.scopes), fund: maybe(id(terms.funds)) }
			}),
			figure(measures[measure as MeasureId].unit)
		)
	),
	spending: flat(
		fc.record({
			...{ ...head, subject, classification: fc.constant('function') },
			...{ code: fc.constantFrom('201', '20128', '2012801'), code_basis: fc.constant('printed') },
			...{ name: word, path: maybe(word), stage: id(terms.stages), scope: id(terms.scopes) }
		}),
		figure('元')
	),
	score: flat(
		fc.record({
			...{ ...head, subject, evaluator: id(terms.evaluators), part: id(terms.parts) },
			...{ part_label: maybe(word), grade: maybe(word) }
		}),
		fc.tuple(maybe(points), maybe(points), absent).map(([value, weight, absence]) =>
			value === null
				? { value, weight, basis: null, absence, printed: null, printed_unit: null }
				: {
						...{ value, weight, basis: 'stated', absence: null, printed_unit: '分' },
						printed: weight === null ? value : `${value} | ${weight}`
					}
		)
	),
	indicator: fc
		.record({
			...{ ...head, subject, table: fc.integer({ min: 1, max: 9 }), level1: maybe(word) },
			...{ level2: maybe(word), level3: word, operator: maybe(id(terms.operators)) },
			...{ target: maybe(word), target_value: maybe(points), target_unit: maybe(word) },
			...{ actual: maybe(word), actual_value: maybe(points), completion: maybe(points) },
			...{ weight: maybe(points), score: maybe(points) }
		})
		.map((row) => {
			const printed = [row.target, row.actual, row.completion, row.weight, row.score]
				.filter((cell) => cell !== null)
				.join(' | ');
			const none = { basis: null, absence: 'blank', printed: null, printed_unit: null };
			const tail = { basis: 'stated', absence: null, printed, printed_unit: null };
			const rest = { interim: null, previous: null, scoring_rule: null };
			return { ...row, ...rest, ...(printed === '' ? none : tail) };
		})
};

/** Rows of one report. */
export const reports: fc.Arbitrary<LocalReport> = fc
	.record(
		Object.fromEntries(
			idsOf(templates).map((table) => [table, fc.array(rowsOf[table], { maxLength: 4 })])
		) as Record<TemplateTable, fc.Arbitrary<object[]>>
	)
	.filter((tables) => Object.values(tables).some(({ length }) => length > 0))
	.map((tables) => ({
		unit,
		report,
		rows: Object.fromEntries(
			recordTables.map((table) => [
				table,
				((tables as Record<string, object[]>)[table] ?? []).map((row, i) => ({
					row_id: `${report.report_id}#${table}-${i + 1}`,
					...{ report_id: report.report_id, unit_id: unit.unit_id, ...row }
				}))
			])
		) as unknown as LocalReport['rows']
	}));
