import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import type { PairsView } from '../../src/lib/views/chart';
import { scores, type ScoresPage } from '../../src/lib/views/scores/page';
import { pieces } from '../../src/lib/views/prose';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { settle } from '../../src/lib/views/selection';
import { viewOf } from '../../src/lib/views/view-of';
import { engineOver } from '../support/engine';
import { figureOf } from '../support/pages';

let engine: Engine;
let whole: ScoresPage;
let projects: ScoresPage;

beforeAll(async () => {
	engine = await engineOver();
	const where = await scores.defaults(engine);
	const of = (params: Record<string, string>) =>
		viewOf(engine, scores, { where, params: settle(params, scores.spec) });
	[whole, projects] = await Promise.all([of({}), of({ subject: 'project' })]);
}, 180_000);

describe('every figure answers for itself', () => {
	const looksLike = /\d+\.\d\d/;

	test('each that stands in a sentence or a cell has an address', () => {
		for (const page of [whole, projects])
			for (const { sentence, table } of page.figures) {
				const words = pieces(sentence).filter((piece) => typeof piece === 'string');
				expect(words.filter((word) => looksLike.test(word))).toEqual([]);
				const cells = table.rows.flatMap((row) => row.cells);
				const mute = cells.filter((cell) => looksLike.test(cell.text) || cell.value !== null);
				expect(mute.filter(({ address }) => address === undefined)).toEqual([]);
			}
	});

	test('each address opens the figure that stands there', async () => {
		for (const page of [whole, projects]) {
			const cells = page.figures.flatMap(({ table }) => table.rows.flatMap((row) => row.cells));
			for (const cell of cells.filter(({ value, basis }) => value !== null && basis)) {
				const found = await provenance(engine, cell.address ?? '');
				expect(found?.figure.text, cell.address).toBe(cell.text);
			}
		}
	}, 240_000);

	test("a project's rate is its records' ratio, its points follow from them and the printed weight", async () => {
		const execution = figureOf(projects, 'execution');
		const row = execution.table.rows.find(({ cells }) => cells[0]?.text.startsWith('昌吉州工商联'));
		expect(row?.cells[2]?.address).toMatch(/^ratio,rows:\S+#project-\d+,base:\S+#project-\d+$/);
		expect(row?.cells[4]?.address).toMatch(/^record,row:\S+#score-\d+,field:weight$/);
		expect(row?.cells[5]?.address).toMatch(
			/^points,rows:\S+#project-\d+,base:\S+#project-\d+ \S+#score-\d+$/
		);
		const points = await provenance(engine, row?.cells[5]?.address ?? '');
		expect(points?.figure.text).toBe(row?.cells[5]?.text);
	});

	test('marks carry the addresses of their cells', () => {
		const { chart, table } = figureOf(whole, 'execution');
		const drawn = (chart as PairsView).rows.flatMap(({ left, right }) => [left, right]);
		const told = new Set(table.rows.flatMap(({ cells }) => cells.map(({ address }) => address)));
		for (const mark of drawn.filter((side) => side !== null))
			expect(told.has(mark.address), mark.text).toBe(true);
	});
});
