import { expect, test } from 'vitest';
import { fileName } from '../../src/lib/export/file-name';

test('a file name says scope, metric, years, extent and data version', () => {
	const parts = ['工商联', '预算执行率', '2023年', '筛选', '3fa9c1'];
	expect(fileName(parts, 'csv')).toBe('工商联_预算执行率_2023年_筛选_3fa9c1.csv');
});

test('what is left out is no part', () => {
	expect(fileName(['全部', undefined, '全量'], 'csv')).toBe('全部_全量.csv');
});

test('what Windows forbids in a name is replaced', () => {
	expect(fileName(['甲/乙:丙?', '“三公” 经费', 'v1'], 'csv')).toBe('甲-乙-丙-_“三公”经费_v1.csv');
});

test('a long name keeps its version', () => {
	const name = fileName(['单'.repeat(300), '3fa9c1'], 'csv');
	expect(name.endsWith('_3fa9c1.csv')).toBe(true);
	expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
});
