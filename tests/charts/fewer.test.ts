import { describe, expect, test } from 'vitest';
import { fewer } from '../../src/lib/charts/fewer';
import type { DotsView } from '../../src/lib/views/chart';

const dots = (told: number, absent: number): DotsView => ({
	form: 'dots',
	axis: { min: 0, max: 100, unit: '%' },
	lines: [],
	rows: [
		...Array.from({ length: told }, (_, i) => ({ label: `有值${i + 1}`, marks: [] })),
		...Array.from({ length: absent }, (_, i) => ({
			...{ label: `无值${i + 1}`, marks: [], absence: '未收录' }
		}))
	]
});

const labels = (view: DotsView, most: number) => {
	const few = fewer(view, most);
	return few.form === 'dots' ? few.rows.map(({ label }) => label) : [];
};

describe('a chart for a small place', () => {
	test('of few rows stays as it is', () => {
		const view = dots(3, 2);
		expect(fewer(view, 5)).toEqual(view);
		expect(fewer(view, Infinity)).toEqual(view);
	});

	test('has the rows with a value, and counts those without', () => {
		expect(labels(dots(3, 7), 5)).toEqual(['有值1', '有值2', '有值3', '其余7个']);
	});

	test('has the first and the last of many, and counts the others', () => {
		expect(labels(dots(9, 1), 5)).toEqual(['有值1', '有值2', '有值8', '有值9', '其余6个']);
	});
});
