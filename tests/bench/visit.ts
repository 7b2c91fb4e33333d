import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { launchProfile } from '../browser/chromium';
import type { Measurement } from './measurement';

const link = '/compare/?year=2024';

interface Moments {
	started?: number;
	ready?: number;
	answered?: number;
}

declare global {
	interface Window {
		/** When the engine began to start, was ready, and the link was answered; in ms since navigation. */
		moments: Moments;
	}
}

/** Follows a filtered link: how long the engine takes to start, and the reader waits for figures. */
async function visit(context: BrowserContext, site: string): Promise<readonly number[]> {
	const page = await context.newPage();
	await page.addInitScript(() => {
		window.moments = {};
		new MutationObserver(() => {
			const { moments } = window;
			const starting = document.querySelector('.status .line') !== null;
			if (starting) moments.started ??= performance.now();
			else if (moments.started !== undefined) moments.ready ??= performance.now();
			const { classList } = document.documentElement;
			if (moments.ready !== undefined && !classList.contains('asking'))
				moments.answered ??= performance.now();
		}).observe(document, { childList: true, subtree: true, attributes: true });
	});
	await page.goto(site + link);
	await page.waitForFunction(() => window.moments.answered !== undefined);
	const { started = 0, ready = 0, answered = 0 } = await page.evaluate(() => window.moments);
	await page.close();
	return [ready - started, answered];
}

const figures = (when: string) =>
	[
		{ name: `engine ready, ${when}`, unit: 'ms' },
		{ name: `filtered link to its figures, ${when}`, unit: 'ms' }
	] as const;

/** A reader who comes for the first time, with nothing cached, and comes again. */
export const visits: Measurement = {
	figures: [...figures('new profile'), ...figures('second visit')],
	runs: 5,
	async measure({ site }) {
		const folder = await mkdtemp(join(tmpdir(), 'jiheng-profile-'));
		const profile = await launchProfile(folder);
		const first = await visit(profile, site);
		const second = await visit(profile, site);
		await profile.close();
		await rm(folder, { recursive: true, force: true });
		return [...first, ...second];
	}
};
