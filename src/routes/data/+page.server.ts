import { readFile } from 'node:fs/promises';
import { readChanges, readManifest, siteEngine } from '$lib/engine/site';
import { askReports } from '$lib/query/lists/reports';
import { changesView } from '$lib/views/data/changes';
import { dictionary } from '$lib/views/data/dictionary';
import { dataPage } from '$lib/views/data/page';
import { published, type DescribedFiles } from '$lib/views/data/published';
import { prerender as make } from '$lib/views/prerender';

const description = 'static/data/tables/datapackage.json';

export const load = async () => {
	const files = JSON.parse(await readFile(description, 'utf8')) as DescribedFiles;
	const manifest = await readManifest();
	const engine = await siteEngine();
	const reports = await askReports(engine, {});
	const titles = new Map(reports.map(({ report_id, title }) => [report_id, title]));
	return {
		page: await make(engine, dataPage),
		published: published(manifest, files),
		changes: changesView(await readChanges(), manifest.version, titles),
		dictionary: dictionary()
	};
};
