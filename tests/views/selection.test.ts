import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spec } from '../../src/lib/views/compare/spec';
import { spec as overview } from '../../src/lib/views/overview/spec';
import { choose, parseSelection, serialiseSelection, settle } from '../../src/lib/views/selection';

const defaults = { type: ['gsl'], year: ['2023'] };
const read = (search: string) => parseSelection(search, spec, defaults);
const write = (selection: Parameters<typeof serialiseSelection>[0]) =>
	serialiseSelection(selection, spec, defaults);

describe('the URL is the view', () => {
	test('nothing in the query string is the default view', () => {
		expect(read('')).toEqual({
			selection: { where: defaults, params: settle({}, spec) },
			unknown: []
		});
		expect(write(read('').selection)).toBe('');
	});

	test('defaults are left out, codes are in a stable order', () => {
		const { selection } = read(
			'?unit=652300-gsl,110105-gsl&budget=initial&metric=execution_rate&year=2023'
		);
		expect(write(selection)).toBe('?unit=110105-gsl,652300-gsl&budget=initial');
	});

	test('a restriction that is the default can be lifted, and stays lifted', () => {
		const { selection } = read('?year=');
		expect(selection.where.year).toEqual([]);
		expect(write(selection)).toBe('?year=');
	});

	test('what means nothing is named, never dropped silently', () => {
		const { selection, unknown } = read('?year=20x3,2024&budget=final&colour=red');
		expect(selection.where.year).toEqual(['2024']);
		expect(unknown).toEqual([
			{ label: '年度', value: '20x3' },
			{ label: '预算口径', value: 'final' },
			{ label: '参数colour', value: 'red', idle: true }
		]);
	});

	test('a dimension that the page does not filter by is told from an unknown code', () => {
		const { unknown } = parseSelection('?unit=652300-gsl&verdict=all', overview, {});
		expect(unknown).toEqual([
			{ label: '单位', value: '652300-gsl', idle: true },
			{ label: '结论', value: 'all', idle: true }
		]);
	});

	test('a metric brings its own parameters and takes those of the last one away', () => {
		const initial = read('?budget=initial').selection;
		const gross = choose(choose(initial, spec, 'metric', ['adjustment_rate']), spec, 'method', [
			'gross'
		]);
		expect(write(gross)).toBe('?metric=adjustment_rate&method=gross');
	});

	test('any selection survives its query string', () => {
		const ids = {
			type: ['gsl', 'jcy'],
			level: ['county', 'province'],
			unit: ['110105-gsl', '652300-gsl-2'],
			year: ['2022', '2024']
		};
		const chosen = fc.record(
			Object.fromEntries(Object.entries(ids).map(([key, values]) => [key, fc.subarray(values)]))
		);
		fc.assert(
			fc.property(
				chosen,
				fc.constantFrom('execution_rate', 'sangong', 'score_total'),
				fc.constantFrom('initial', 'adjusted'),
				(where, metric, stage) => {
					const params = settle({ metric, budget: stage, stage }, spec);
					const search = write({ where, params });
					const again = read(search);
					expect(again.unknown).toEqual([]);
					expect(again.selection.params).toEqual(params);
					for (const [key, values] of Object.entries(where))
						expect([...(again.selection.where[key as 'type'] ?? [])].sort()).toEqual(
							[...values].sort()
						);
					expect(write(again.selection)).toBe(search);
				}
			)
		);
	});
});
