import { strFromU8, unzipSync } from 'fflate';

/** A sheet read back: its cells as they are stored, numbers as their digits, and which of them are numbers. */
export interface ReadSheet {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly numbers: readonly (readonly boolean[])[];
	readonly xml: string;
}

/** The sheets of a workbook by their names, in their order. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, ReadSheet> {
	const parts = unzipSync(bytes);
	const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
	const names = [...book.matchAll(/<sheet name="([^"]+)"/g)].map(([, name = '']) => plain(name));
	return new Map(
		names.map((name, i) => {
			const part = parts[`xl/worksheets/sheet${i + 1}.xml`];
			return [name, readSheet(strFromU8(part ?? new Uint8Array()))];
		})
	);
}

function readSheet(xml: string): ReadSheet {
	const lines = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
		const cells: { text: string; number: boolean }[] = [];
		for (const [, column = '', , value = ''] of row.matchAll(
			/<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs
		)) {
			const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
			const number = value.startsWith('<v>');
			cells[at] = { text: plain(value.replace(/<[^>]+>/g, '')), number };
		}
		return cells;
	});
	const width = lines[0]?.length ?? 0;
	const places = Array.from({ length: width }, (_, i) => i);
	const texts = lines.map((cells) => places.map((i) => cells[i]?.text ?? ''));
	const [header = [], ...rows] = texts;
	const numbers = lines.slice(1).map((cells) => places.map((i) => cells[i]?.number ?? false));
	return { header, rows, numbers, xml };
}

const plain = (text: string) =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
