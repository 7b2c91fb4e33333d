import { expect, test } from 'vitest';
import type { CellView } from '../../src/lib/views/figure';
import { overview } from '../../src/lib/views/overview/page';
import { unitPage } from '../../src/lib/views/unit/page';
import { readPackage } from '../../src/pipeline/package';
import { figuresWithin } from '../support/addresses';
import { breakRow } from '../support/breaks';
import { engineOf } from '../support/engine-of';
import { pageAt } from '../support/pages';
import { shipped } from '../support/records';

/* What is said of a change on the year before, where what is counted changed between the two. */

const { records } = await readPackage(shipped);
const broken = await engineOf({
	...records,
	series_break: [breakRow({ series: 'expenditure', unit_id: '320000-jcy', from_year: 2019 })]
});
const whole = await engineOf({ ...records, series_break: [] });

const isMarked = ({ tags = [] }: CellView) => tags.includes('变');

test('a unit marks it in its facts and sentences, of whatever rests on what changed', async () => {
	const marked = async (engine: typeof whole) => {
		const page = await unitPage(engine, '320000-jcy');
		const facts = page?.facts.filter(({ note }) => figuresWithin(note).some(isMarked));
		const told = figuresWithin(page?.sentences).filter(isMarked);
		return [facts?.map(({ label }) => label), told.length];
	};
	expect(await marked(broken)).toEqual([['本年支出（2019年）', '项目支出占比（2019年）'], 2]);
	expect(await marked(whole)).toEqual([[], 0]);
});

test('总览 does not count it among what can be compared', async () => {
	const note = async (engine: typeof whole) => {
		const view = await pageAt(engine, overview, '?type=jcy&level=province&year=2019');
		return view.facts[0]?.note;
	};
	expect(await note(whole)).toBe('有值，比上年：1个中1个可比');
	expect(await note(broken)).toBe('有值，比上年：1个中0个可比');
});
