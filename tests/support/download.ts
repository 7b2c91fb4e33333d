import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';

/** A downloaded CSV, read back. */
export interface Downloaded {
	readonly name: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Presses the download button of a figure and reads the file that comes. */
export async function downloadOf(page: Page, id: string): Promise<Downloaded> {
	const button = page.locator(`figure[aria-labelledby="${id}-title"] button[aria-label^="下载"]`);
	const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const text = await readFile(await file.path(), 'utf8');
	const [header = [], ...rows] = parse(text, { bom: true }) as string[][];
	return { name: file.suggestedFilename(), header, rows };
}
