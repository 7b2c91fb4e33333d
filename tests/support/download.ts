import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from 'playwright';

/** A downloaded CSV, read back. */
export interface Downloaded {
	readonly name: string;
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Chooses a form in the download menu of a figure and waits for the file. */
export async function takenAs(page: Page, id: string, form: string): Promise<Download> {
	const figure = page.locator(`figure[aria-labelledby="${id}-title"]`);
	await figure.locator('button[aria-label^="下载"]').click();
	const item = figure.locator('[role=menuitem]', { hasText: form });
	const [file] = await Promise.all([page.waitForEvent('download'), item.click()]);
	return file;
}

/** Takes a figure's table as CSV and reads it back. */
export async function downloadOf(page: Page, id: string): Promise<Downloaded> {
	const file = await takenAs(page, id, 'CSV');
	const text = await readFile(await file.path(), 'utf8');
	const [header = [], ...rows] = parse(text, { bom: true }) as string[][];
	return { name: file.suggestedFilename(), header, rows };
}
