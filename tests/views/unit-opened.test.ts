import { describe, expect, test } from 'vitest';
import { pieces } from '../../src/lib/views/prose';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { engineOver } from '../support/engine';
import { unitPages } from '../support/pages';

const engine = await engineOver();
const open = await unitPages(engine);
const changji = await open('652300-gsl');
const chaoyang = await open('110105-gsl');
const anju = await open('510904-gsl');

describe('every figure answers for itself', () => {
	const looksLike = /\d+\.\d\d/;

	test.each([changji, chaoyang, anju])('$short: in sentences, facts, tables and marks', (page) => {
		const told = [...page.sentences, ...page.facts.flatMap(({ value, note }) => [value, note])];
		const words = told.flatMap(pieces).filter((piece) => typeof piece === 'string');
		expect(words.filter((word) => looksLike.test(word))).toEqual([]);
		for (const { table, chart } of [page.metrics, page.records, ...page.trends]) {
			const cells = table.rows.flatMap((row) => row.cells);
			const figures = cells.filter((cell) => looksLike.test(cell.text) || cell.value !== null);
			expect(figures.filter(({ address }) => address === undefined)).toEqual([]);
			const panels = chart?.form === 'slopes' ? chart.panels : [];
			const points = panels.flatMap((panel) => panel.points);
			expect(points.filter(({ address }) => address === undefined)).toEqual([]);
		}
	});

	test('a figure of a sentence opens the drawer on that figure', async () => {
		for (const piece of changji.sentences.flatMap(pieces)) {
			if (typeof piece === 'string') continue;
			const found = await provenance(engine, piece.address ?? '');
			expect(found, piece.address).not.toBeNull();
		}
	});
});
