import { describe, expect, test } from 'vitest';
import { told } from './read';

describe('people', () => {
	test('the number of posts before its parts is the number', () => {
		expect(told('机关行政编制6名，其中：行政编制6名，事业编制0名。')).toEqual([
			'2030 staff_authorised final all 6.00'
		]);
	});

	test('posts and people of several sorts add up', () => {
		expect(
			told('核定行政编制3名、事业编制2名；实有在岗行政编制3名，机关工勤2名，退休干部6名。')
		).toEqual([
			'2030 staff_authorised final all 5.00 derived',
			'2030 staff_retired final all 6.00',
			'2030 staff_serving final all 5.00 derived'
		]);
	});
});

test('a stated number of posts goes before the sum of its parts', () => {
	const text = '有8个处室，编制33名，其中行政编制20名、行政附属编制10名、事业编制3名。';
	expect(told(text)).toEqual(['2030 staff_authorised final all 33.00']);
});
