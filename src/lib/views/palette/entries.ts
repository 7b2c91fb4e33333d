import { metrics, type MetricId } from '../../metrics';
import { metricGroups } from '../../metrics/groups';
import { pages, type Page } from '../../site';
import { idsOf } from '../../util/ids';
import { comparable, spec as compareSpec } from '../compare/spec';
import { spec as dataSpec } from '../data/spec';
import { spec as findingsSpec } from '../findings/spec';
import { spec as overviewSpec } from '../overview/spec';
import { spec as sangongSpec } from '../sangong/spec';
import { spec as scoresSpec } from '../scores/spec';
import { keysOf, type Spell } from '../search';
import type { PageSpec } from '../selection';
import { spec as structureSpec } from '../structure/spec';
import type { Entry } from './entry';
import { pageEntry } from './pages';

/** The pages that can be filtered: a reader takes the filters along to them. */
const specs: Readonly<Record<string, PageSpec>> = {
	'/': overviewSpec,
	'/compare': compareSpec,
	'/structure': structureSpec,
	'/sangong': sangongSpec,
	'/scores': scoresSpec,
	'/findings': findingsSpec,
	'/data': dataSpec
};

/** Metrics and pages in the order of their lists, spelled at build time. */
export const siteEntries = (spell: Spell): readonly Entry[] => [
	...idsOf(metrics).flatMap((id) => metricEntries(id, spell)),
	...pages.map((page) => filteredPage(page, spell))
];

function metricEntries(id: MetricId, spell: Spell): readonly Entry[] {
	const { label, group } = metrics[id];
	const about = metricGroups[group];
	const compared: Entry = {
		...{ group: 'metric', id: `metric ${id}`, label, about: `${about} · 对比各单位` },
		keys: keysOf([label], [id, about], spell),
		path: `/compare/?metric=${id}`,
		keeps: compareSpec.dimensions
	};
	const explained: Entry = {
		...{ group: 'method', id: `method ${id}`, label, about: `${about} · 公式与依据` },
		keys: keysOf([label, '口径'], [id, about], spell),
		path: `/methods/#${id}`
	};
	return comparable.includes(id) ? [compared, explained] : [explained];
}

function filteredPage(page: Page, spell: Spell): Entry {
	const spec = specs[page.route];
	return { ...pageEntry(page, spell), ...(spec ? { keeps: spec.dimensions } : {}) };
}
