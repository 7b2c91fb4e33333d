import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstLoad } from '../support/first-load';
import { browserOf, built, pages, serveSite } from '../support/site';

const base = await serveSite();
const browser = await browserOf();

describe('the first load of a page', () => {
	test.each(pages())(
		'%s is at most 150 KB, without engine, snapshot or chart library',
		async (path) => {
			const { bytes, files } = await firstLoad(browser, base, path);
			expect(files).toContain(path);
			expect(files.filter((file) => /\.wasm|\.duckdb|duckdb.*worker/.test(file))).toEqual([]);
			const code = files
				.filter((file) => file.endsWith('.js'))
				.map((file) => readFileSync(join(built, file), 'utf8'));
			expect(code.filter((text) => text.includes('zrender') || text.includes('echarts'))).toEqual(
				[]
			);
			expect(bytes).toBeLessThanOrEqual(150 * 1024);
		}
	);
});
