import type { Page } from 'playwright';

/** Presses a button that copies and pastes what it copied into a field, as a reader would into a sheet. */
export async function pasted(page: Page, button: string): Promise<string> {
	await page.locator(button).click();
	return inClipboard(page);
}

/** What was copied, pasted into a field. */
export async function inClipboard(page: Page): Promise<string> {
	await page.evaluate(() => {
		const field = document.createElement('textarea');
		field.id = 'pasted';
		document.body.append(field);
		field.focus();
	});
	await page.keyboard.press('Control+V');
	const field = page.locator('#pasted');
	const text = await field.inputValue();
	await field.evaluate((node) => node.remove());
	return text;
}
