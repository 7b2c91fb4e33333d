import { describe, expect, test } from 'vitest';
import { parseAddress, type ComputedAddress } from '../../src/lib/query/address';
import { structure } from '../../src/lib/views/structure/page';
import { expectWhole, inSentence, inTable } from '../support/answering';
import { engineOver } from '../support/engine';
import { figureOf, pageAt } from '../support/pages';

const engine = await engineOver();
const view = (search = '') => pageAt(engine, structure, search);
const figure = async (id: string, search = '') => figureOf(await view(search), id);

describe('every figure answers for itself', () => {
	const searches = [
		'',
		'?show=amount',
		'?of=personnel_public',
		'?of=function',
		'?of=function&show=amount',
		'?of=function&unit=652300-gsl',
		'?of=economic&show=amount',
		'?unit=510904-gsl&show=amount'
	];

	test.each(searches)('%s', async (search) => {
		for (const of of (await view(search)).figures) await expectWhole(engine, of);
	});

	test('the rounding between a total and its items is computed from the records of both', async () => {
		const { sentence } = await figure('changes');
		const gap = inSentence(sentence).at(-1);
		expect(gap?.text).toBe('0.01万元');
		const { rows, base } = parseAddress(gap?.address ?? '') as ComputedAddress;
		expect([rows.length, base.length]).toEqual([15, 15]);
	});

	test('a unit without lines says why at the answer of its year', async () => {
		const of = await figure('side-by-side', '?of=function');
		const absent = inTable(of).filter(({ absence }) => absence === 'not_in_report');
		expect(absent.map(({ address }) => address)).toContain(
			'function_share,unit:110105-gsl,year:2023,scope:general_public'
		);
	});
});
