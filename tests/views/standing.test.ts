import { describe, expect, test } from 'vitest';
import { answer, type Answered, type Asking } from '../../src/lib/views/answer';
import { withChoice } from '../../src/lib/views/with-choice';
import { overview } from '../../src/lib/views/overview/page';
import type { PageView } from '../../src/lib/views/page';
import { parseSelection } from '../../src/lib/views/selection';
import { viewOf } from '../../src/lib/views/view-of';
import { engineOver } from '../support/engine';
import { filteredPages } from '../support/filtered-pages';

const engine = await engineOver();

describe.each(Object.entries(filteredPages))('%s', (_, page) => {
	async function from(search: string) {
		const defaults = await page.defaults(engine);
		const { selection } = parseSelection(search, page.spec, defaults);
		const standing = { view: await viewOf(engine, page, selection) };
		return {
			standing,
			to: async (next: string, over: Asking<PageView>['standing'] = standing) => {
				const { selection } = parseSelection(next, page.spec, defaults);
				const found = await answer(engine, page, selection, defaults, { standing: over });
				const { view } = await answer(engine, page, selection, defaults);
				return { found, whole: view };
			}
		};
	}

	async function completed({ view, following }: Answered<PageView>) {
		for (const next of following) view = await next(view);
		return view;
	}

	test('one filter chosen anew shows those that stand with the choice made, then what all count', async () => {
		const { to } = await from('?type=gsl&level=&year=&region=');
		const { found, whole } = await to('?type=gsl&level=&year=&region=650000');
		expect(found.view.filters.map(({ id, chosen, summary }) => [id, chosen, summary])).toEqual(
			whole.filters.map(({ id, chosen, summary }) => [id, chosen, summary])
		);
		const region = ({ filters }: typeof whole) => filters.find(({ id }) => id === 'region');
		expect(region(found.view)).toEqual(region(whole));
		expect(found.view.filters).not.toEqual(whole.filters);
		expect(found.view.scope).toBe(whole.scope);
		expect(await completed(found)).toEqual(whole);
	});

	test('what is seen first is right at once, what stands below it stays until it follows', async () => {
		const { standing, to } = await from('?type=gsl&level=&year=&region=');
		const { found, whole } = await to('?type=gsl&level=&year=&region=650000');
		expect(found.following, 'the rest, and the filters').toHaveLength(2);
		const { figures } = found.view;
		expect(figures.length).toBeGreaterThanOrEqual(standing.view.figures.length);
		const fresh = figures.filter((figure) => !standing.view.figures.includes(figure));
		expect(fresh).toEqual(whole.figures.slice(0, fresh.length));
		expect(figures.slice(fresh.length)).toEqual(standing.view.figures.slice(fresh.length));
	});

	test('the filter that was chosen is chosen anew before the others are counted; another one waits', async () => {
		const { to } = await from('?type=gsl&level=&year=&region=');
		const { found } = await to('?type=gsl&level=&year=&region=650000');
		expect(found.counted).toBe('region');
		const again = await to('?type=gsl&level=&year=&region=360000', found);
		expect(again.found.counted).toBe('region');
		expect(await completed(again.found)).toEqual(again.whole);
		const other = await to('?type=gsl&level=&year=2023&region=650000', found);
		expect(other.found.counted).toBeUndefined();
		expect(other.found.view).toEqual(other.whole);
	});

	test('nothing but a parameter leaves the filters as they are counted', async () => {
		const { standing, to } = await from('?type=gsl&level=&year=2023&region=');
		const { found, whole } = await to('?type=gsl&level=&year=2023&region=&budget=initial');
		expect(found.view.filters).toBe(standing.view.filters);
		expect(await completed(found)).toEqual(whole);
	});

	test.each([
		['two at once', '?type=gsl&level=county&year=2024&region='],
		['a choice that leaves nothing', '?type=gsl&level=&year=2012&region=440000']
	])('%s is counted before it is shown', async (_, search) => {
		const { to } = await from('?type=gsl&level=&year=2023&region=');
		const { found, whole } = await to(search);
		expect(found.following).toEqual([]);
		expect(found.view).toEqual(whole);
	});
});

test('a choice that leaves no unit is not taken for one that does', async () => {
	const defaults = await overview.defaults(engine);
	const { selection } = parseSelection('?type=gsl&year=2023&level=county', overview.spec, defaults);
	const { filters } = await viewOf(engine, overview, selection);
	const region = filters.find(({ id }) => id === 'region');
	const empty = region?.options.find(({ n }) => n === 0)?.id ?? expect.fail('no empty region');
	expect(withChoice({ filters }, { ...selection.where, region: [empty] })).toBeUndefined();
	const full = region?.options.find(({ n }) => n > 0)?.id ?? '';
	expect(withChoice({ filters }, { ...selection.where, region: [full] })).toBeDefined();
	expect(
		withChoice({ filters }, { ...selection.where, region: ['no such place'] })
	).toBeUndefined();
});
