import { describe, expect, test } from 'vitest';
import { answer } from '../../src/lib/views/answer';
import { withChoice } from '../../src/lib/views/with-choice';
import { overview } from '../../src/lib/views/overview/page';
import { parseSelection } from '../../src/lib/views/selection';
import { viewOf } from '../../src/lib/views/view-of';
import { engineOver } from '../support/engine';
import { filteredPages } from '../support/filtered-pages';

const engine = await engineOver();

describe.each(Object.entries(filteredPages))('%s', (_, page) => {
	async function from(search: string) {
		const defaults = await page.defaults(engine);
		const { selection } = parseSelection(search, page.spec, defaults);
		const { filters } = await viewOf(engine, page, selection);
		return {
			filters,
			to: async (next: string) => {
				const { selection } = parseSelection(next, page.spec, defaults);
				const found = await answer(engine, page, selection, defaults, { standing: filters });
				const { view } = await answer(engine, page, selection, defaults);
				return { found, whole: view };
			}
		};
	}

	test('one filter chosen anew shows those that stand with the choice made, then what all count', async () => {
		const { to } = await from('?type=gsl&level=&year=');
		const { found, whole } = await to('?type=gsl&level=&year=&region=650000');
		expect(found.view.filters.map(({ id, chosen, summary }) => [id, chosen, summary])).toEqual(
			whole.filters.map(({ id, chosen, summary }) => [id, chosen, summary])
		);
		const region = ({ filters }: typeof whole) => filters.find(({ id }) => id === 'region');
		expect(region(found.view)).toEqual(region(whole));
		expect(found.view.filters).not.toEqual(whole.filters);
		expect((await found.offer?.())?.filters).toEqual(whole.filters);
		expect(found.view.scope).toBe(whole.scope);
	});

	test.each([
		['two at once', '?type=gsl&level=county&year=2024'],
		['nothing but a parameter', '?type=gsl&level=&year=2023&budget=initial'],
		['a choice that leaves nothing', '?type=gsl&level=&year=2012&region=440000']
	])('%s is counted before it is shown', async (_, search) => {
		const { to } = await from('?type=gsl&level=&year=2023');
		const { found, whole } = await to(search);
		expect(found.offer).toBeUndefined();
		expect(found.view.filters).toEqual(whole.filters);
		expect(found.view.instead).toEqual(whole.instead);
	});
});

test('a choice that leaves no unit is not taken for one that does', async () => {
	const defaults = await overview.defaults(engine);
	const { selection } = parseSelection('?type=gsl&year=2023&level=county', overview.spec, defaults);
	const { filters } = await viewOf(engine, overview, selection);
	const region = filters.find(({ id }) => id === 'region');
	const empty = region?.options.find(({ n }) => n === 0)?.id ?? expect.fail('no empty region');
	expect(withChoice(filters, { ...selection.where, region: [empty] })).toBeUndefined();
	const full = region?.options.find(({ n }) => n > 0)?.id ?? '';
	expect(withChoice(filters, { ...selection.where, region: [full] })).toBeDefined();
	expect(withChoice(filters, { ...selection.where, region: ['no such place'] })).toBeUndefined();
});
