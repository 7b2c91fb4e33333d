import { readFile } from 'node:fs/promises';
import { readManifest, siteEngine } from '$lib/engine/site';
import { dictionary } from '$lib/views/data/dictionary';
import { dataPage } from '$lib/views/data/page';
import { published, type DescribedFiles } from '$lib/views/data/published';
import { prerender as make } from '$lib/views/prerender';

const description = 'static/data/tables/datapackage.json';

export const load = async () => {
	const files = JSON.parse(await readFile(description, 'utf8')) as DescribedFiles;
	return {
		page: await make(await siteEngine(), dataPage),
		published: published(await readManifest(), files),
		dictionary: dictionary()
	};
};
