import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { built, builtManifest, pages } from '../support/built';
import { firstLoad } from '../support/first-load';
import type { Measurement } from './measurement';

/** The pages of the navigation and, of the pages below them, the greatest. */
function measuredPages(): readonly string[] {
	const isBelow = (path: string) => path.split('/').length > 3;
	const bytes = (path: string) => statSync(join(built, path, 'index.html')).size;
	const below = pages().filter(isBelow);
	const [greatest] = below.sort((a, b) => bytes(b) - bytes(a));
	return pages().filter((path) => !isBelow(path) || path === greatest);
}

/** What a reader waits for before a page answers to input, compressed as a server would. */
export const firstLoads = (): Measurement => {
	const paths = measuredPages();
	return {
		figures: paths.map((path) => ({ name: `first load of ${path}, gzip`, unit: 'bytes' })),
		runs: 1,
		async measure({ browser, site }) {
			const sizes: number[] = [];
			for (const path of paths) sizes.push((await firstLoad(browser, site, path)).bytes);
			return sizes;
		}
	};
};

const bytesIn = (folder: string): number =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => statSync(join(folder, file)))
		.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);

/** What is deployed. */
export const sizes: Measurement = {
	figures: [
		{ name: 'snapshot', unit: 'bytes' },
		{ name: 'built site', unit: 'bytes' }
	],
	runs: 1,
	measure: async () => [builtManifest().snapshot.bytes, bytesIn(built)]
};
