import { readManifest, siteEngine } from '$lib/engine/site';
import { askCollected } from '$lib/query/lists/collected';
import { lastWithPage } from '$lib/views/unit/pages';

let asked: Promise<string | null> | undefined;

// Of one build every page says the same.
const lastUnit = () =>
	(asked ??= siteEngine()
		.then((engine) => askCollected(engine, {}))
		.then((rows) => lastWithPage([...new Set(rows.map(({ unit_id }) => unit_id))])));

export const load = async () => {
	const { version } = await readManifest();
	return { version: version.slice(0, 12), lastUnit: await lastUnit() };
};
