import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { bundledChromium } from './bundled';

const installed = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable'
];

const flags = [
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic',
	'--host-resolver-rules=MAP intranet.test 127.0.0.1'
];

/**
 * Launches a real browser: `CHROMIUM_PATH`, an installed Chrome or Chromium, or the one inside an npm package
 * (`CHROMIUM_PATH=bundled` insists on it). `http://intranet.test:<port>` is this machine, and no secure context.
 */
export async function launch(): Promise<Browser> {
	return chromium.launch(await options());
}

/** The same browser with a profile on disk, whose caches outlive a page as a reader's do. */
export async function launchProfile(folder: string): Promise<BrowserContext> {
	return chromium.launchPersistentContext(folder, await options());
}

async function options() {
	const { path, env } = await find();
	return { executablePath: path, args: flags, env: { ...process.env, ...env } };
}

async function find(): Promise<{ path: string; env: Record<string, string> }> {
	const wanted = process.env['CHROMIUM_PATH'];
	if (wanted === 'bundled') return bundledChromium();
	const path = wanted || installed.find((candidate) => existsSync(candidate));
	return path ? { path, env: {} } : bundledChromium();
}
