import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine, Manifest } from './engine';
import { openNative } from './native';

const folder = join(process.cwd(), 'static', 'data');

/** The manifest of the records that this build compiled; Node only. */
export const readManifest = async (): Promise<Manifest> =>
	JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;

let opened: Promise<Engine> | undefined;

/** The one native engine of a build, over the site's own snapshot; Node only. */
export const siteEngine = (): Promise<Engine> =>
	(opened ??= readManifest().then((manifest) => openNative(join(folder, manifest.snapshot.file))));
