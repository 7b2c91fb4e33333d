import type { Block, Document } from '../../src/lib/ingest/document';
import { officialTables } from '../../src/lib/ingest/extract/tables/tables';
import { text } from '../support/printed-tables';

type Kind = 'budget' | 'final';

export const paragraph = (words: string): Block => text(words, 'p1');

/** A table drawn with `|` between its cells; one at the edge has an empty cell beside it. */
export const table = (drawn: string): Block => ({
	kind: 'table',
	rows: drawn
		.trim()
		.split('\n')
		.map((line, i) =>
			line.split('|').map((cell) => ({ text: cell.trim(), locator: `p1:t1:r${i + 1}` }))
		)
});

/** What is read of a table below its title and the unit of its amounts. */
export const read = (title: string, drawn: string, kind: Kind = 'final', unit = '万元') =>
	readBlocks([paragraph(title), paragraph(`部门：某局　单位：${unit}`), table(drawn)], kind);

/** What is read of a document, a line each: `expenditure final all 3000000.00`, `20128 一般公共服务支出 final all 3000000.00`. */
export function readBlocks(blocks: readonly Block[], kind: Kind = 'final'): readonly string[] {
	const document: Document = { name: 'a.pdf', format: 'pdf', sha256: '', pages: 1, blocks };
	return officialTables(document, { year: 2031, kind }).map(({ table, row }) => {
		const cells = row as unknown as Readonly<Record<string, string | null>>;
		const what =
			table === 'spending' ? `${cells['code']} ${cells['path'] ?? ''}` : cells['measure'];
		return `${what} ${cells['stage']} ${cells['scope']} ${cells['value']}`;
	});
}
