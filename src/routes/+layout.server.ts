import { readManifest } from '$lib/engine/site';

export const load = async () => {
	const { version } = await readManifest();
	return { version: version.slice(0, 12) };
};
