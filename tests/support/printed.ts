import type { Page } from 'playwright';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader's printer would be given. */
export interface Printed {
	/** The text of each page, without gaps. */
	readonly pages: readonly string[];
	/** Pixel images among what is drawn. */
	readonly images: number;
}

const drawn = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject]);

/** Prints a page as the browser would on A4, and reads it back. */
export async function printed(page: Page): Promise<Printed> {
	const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
	const task = getDocument({ data, verbosity: 0 });
	const pdf = await task.promise;
	const pages: string[] = [];
	let images = 0;
	for (let number = 1; number <= pdf.numPages; number++) {
		const sheet = await pdf.getPage(number);
		const { items } = await sheet.getTextContent();
		pages.push(bare(items.map((item) => ('str' in item ? item.str : '')).join('')));
		images += (await sheet.getOperatorList()).fnArray.filter((op) => drawn.has(op)).length;
	}
	await task.destroy();
	return { pages, images };
}

/** Signs that a font shares with a radical come back as the radical. */
const radicals = '⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻥鱼⻦鸟⻩黄⻬齐⻮齿⻰龙';

/** Text without gaps, which paper does not keep. */
export const bare = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/\s+/g, '')
		.replace(/[\u2e80-\u2eff]/g, (sign) => radicals[radicals.indexOf(sign) + 1] ?? sign);

/** The same as paper holds it: a machine without a Chinese font leaves but Latin letters and digits. */
export const onPaper = (text: string, paper: string): readonly string[] =>
	/\p{Script=Han}/u.test(paper) ? [bare(text)] : (bare(text).match(/[\d.]+/g) ?? []);
