import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangeLog } from '../records/changes';
import type { Engine, Manifest } from './engine';
import { openNative } from './native';

const folder = join(process.cwd(), 'static', 'data');

/** The manifest of the records that this build compiled; Node only. */
export const readManifest = async (): Promise<Manifest> =>
	JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** What changed between versions of those records; Node only. */
export const readChanges = async (): Promise<ChangeLog> =>
	JSON.parse(await readFile(join(folder, 'changes.json'), 'utf8')) as ChangeLog;

let opened: { readonly version: string; readonly engine: Promise<Engine> } | undefined;

/** The one native engine over the site's own snapshot, opened anew once another was compiled; Node only. */
export async function siteEngine(): Promise<Engine> {
	const { version, snapshot } = await readManifest();
	if (opened?.version !== version) {
		await opened?.engine.then((engine) => engine.close());
		opened = { version, engine: openNative(join(folder, snapshot.file)) };
	}
	return opened.engine;
}
