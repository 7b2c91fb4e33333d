import { describe, expect, test } from 'vitest';
import { opensRecord } from '../../src/lib/views/findings/addresses';
import { weightTable } from '../../src/lib/views/findings/weight';
import { findingsPage } from '../../src/lib/views/findings/page';
import { pieces, plainText } from '../../src/lib/views/prose';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { inSentence } from '../support/answering';
import { engineOver } from '../support/engine';
import { findingOf } from '../support/findings';
import { pageAt } from '../support/pages';

const engine = await engineOver();
const at = (search: string) => pageAt(engine, findingsPage, search);

const page = await at('');
const all = await at('?verdict=all');
const anju = await at('?unit=510904-gsl');

describe('every figure opens what it is about', () => {
	test('of a row: the left side; a printed rate or score of an indicator its own column', () => {
		for (const { row, printed, recomputed, interval, difference, times } of all.findings) {
			const [first] = [printed, recomputed, interval, difference].map(({ address }) => address);
			for (const cell of [recomputed, interval, difference, ...(times ? [times] : [])])
				expect(cell.address).toBe(first);
			if (row.left_row === null) expect(first).toBeUndefined();
			else expect(first).toMatch(new RegExp(`^record,row:${row.left_row}(,field:|$)`));
		}
	});

	test('of the unfolded sides: each row itself', () => {
		for (const { left, right } of all.findings)
			for (const { key, printed } of [...left.rows, ...right.rows])
				expect(printed.address).toBe(opensRecord(key).address);
	});

	test('among words: the row that prints it, else what the finding is of', () => {
		const finding = findingOf(anju, 'I11', '机关运行经费 · 增减率');
		const report = '510904-gsl-2023-final';
		expect(inSentence(finding.explanation).map(({ text, address }) => [text, address])).toEqual([
			['1.61万元', `record,row:${report}#observation-48`],
			['13.28万元', `record,row:${report}#observation-47`],
			['1.61万元', `record,row:${report}#observation-48`],
			['13.80%', finding.printed.address]
		]);
		expect(plainText(finding.explanation)).toBe(finding.row.explanation);
		expect(inSentence(page.list.sentence)).toHaveLength(3);
		for (const { explanation, row } of all.findings)
			if (row.left_row !== null)
				for (const { address } of inSentence(explanation)) expect(address).toBeDefined();
	});

	test('of a decimal number none is left among bare words', () => {
		const bare = all.findings.flatMap(({ explanation }) =>
			pieces(explanation).filter((piece) => typeof piece === 'string' && /\d\.\d/.test(piece))
		);
		expect(bare).toEqual([]);
	});

	test('of the short list: explanations too', () => {
		const { rows, columns } = weightTable('', page.findings);
		const at = columns.findIndex(({ key }) => key === 'explanation');
		for (const { cells } of rows)
			for (const { text, address } of [...cells.slice(3, 6), cells[at] ?? { text: '', value: '' }])
				if (/\d\.\d/.test(text)) expect(address).toBeDefined();
	});

	test('and the drawer shows the value that was compared, with the finding', async () => {
		const { findings } = await at('?verdict=scope');
		for (const check of ['I15', 'I15-scoring']) {
			const finding = findings.find((each) => each.check === check);
			const shown = await provenance(engine, finding?.printed.address ?? '');
			expect(Number(shown?.figure.value)).toBe(Number(finding?.row.left_value));
			const about = [...(shown?.evidence?.claims ?? []), ...(shown?.evidence?.weighty ?? [])];
			expect(about.map(({ key }) => key)).toContain(finding?.key);
		}
	});
});
