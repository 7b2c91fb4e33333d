import { describe, expect, test } from 'vitest';
import { prerender } from '../../src/lib/views/prerender';
import { plainText } from '../../src/lib/views/prose';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { sangong } from '../../src/lib/views/sangong/page';
import { expectAnswers, inSentence } from '../support/answering';
import { engineOfMany } from '../support/many';
import { viewUnder } from '../support/pages';

const engine = await engineOfMany();

describe('a sum over many units', () => {
	const numbers = async () => {
		const view = await viewUnder(engine, sangong, await sangong.defaults(engine));
		const [totals] = view.figures;
		const all = inSentence(totals?.sentence ?? '');
		return all.filter(({ address }) => address?.startsWith('panel,'));
	};

	test('has an address as short as that of any figure, which leads back to it', async () => {
		const found = await numbers();
		expect(found.length).toBeGreaterThan(2);
		for (const { address = '' } of found) expect(address.length).toBeLessThan(200);
		await expectAnswers(engine, found);
	});

	test('tells how it came about, naming the first documents and counting the others', async () => {
		for (const { address = '', text } of await numbers()) {
			const found = await provenance(engine, address);
			expect(found?.figure.text.replace(/^[+−]/, '')).toContain(text.replace(/[万元+−]/g, ''));
			expect(plainText(found?.formula ?? '').length).toBeLessThan(60);
			expect(found?.sources).toHaveLength(12);
			expect(found?.furtherReports).toBeGreaterThan(0);
			const isMany = (found?.records ?? 0) > 60;
			expect(found?.evidence === null).toBe(isMany);
			if (isMany) expect(found?.unclaimed).toMatch(/^由[\d,]+条记录算出，未逐条与原文比对。$/);
			expect(found?.citation).toMatch(/等\d+份报告复算/);
		}
	});

	test('is carried by a prerendered page without the list of its records', async () => {
		const { view } = await prerender(engine, sangong);
		expect(JSON.stringify(view).length).toBeLessThan(400_000);
		const [totals] = view.figures;
		expect(inSentence(totals?.sentence ?? '').length).toBeGreaterThan(2);
	});
});
