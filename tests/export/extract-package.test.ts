import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { engineOver } from '../support/engine';
import { given, written } from './extracted';

const engine = await engineOver();

describe('the package', async () => {
	const parts = unzipSync(
		await written('zip', await given(engine, 'observation', { year: ['2023', '2024'] }))
	);
	const files = Object.fromEntries(
		Object.entries(parts).map(([name, part]) => [name, strFromU8(part)])
	);

	test('has the six files, and metadata that agree with them', () => {
		expect(Object.keys(files)).toEqual([
			'data.csv',
			'dictionary.csv',
			'sources.csv',
			'findings.csv',
			'metadata.json',
			'README.txt'
		]);
		const metadata = JSON.parse(files['metadata.json'] ?? '') as {
			columns: { name: string; type: string; unit?: string; description: string }[];
			counts: Record<string, number>;
			filters: Record<string, string[]>;
			version: string;
		};
		const lines = (name: string) => parse(files[name] ?? '', { bom: true }) as string[][];
		expect(metadata.columns.map(({ name }) => name)).toEqual(lines('data.csv')[0]);
		expect(metadata.columns.every(({ description }) => description !== '')).toBe(true);
		expect(metadata.version).toBe('v1full');
		expect(metadata.filters.year).toEqual(['2023', '2024']);
		expect(metadata.counts).toEqual({
			rows: lines('data.csv').length - 1,
			reports: lines('sources.csv').length - 1,
			findings: lines('findings.csv').length - 1
		});
	});

	test('README says what every file is and what an absence means', () => {
		for (const name of Object.keys(files).filter((name) => name !== 'README.txt'))
			expect(files['README.txt']).toContain(name);
		expect(files['README.txt']).toContain('“数值”为空不是零');
		expect(files['README.txt']?.replaceAll('\r\n', '')).not.toContain('\n');
	});
});
