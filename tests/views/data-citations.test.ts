import { expect, test } from 'vitest';
import { citations, dayOf } from '../../src/lib/views/data/cite';

test('every form of citation names the version and where it was read', () => {
	for (const { text } of citations({ version: '6d6b1b', address: 'http://内网/data/' })) {
		expect(text).toContain('6d6b1b');
		expect(text).toContain('http://内网/data/');
	}
});

test('the day it was read stands where the forms have a place for it', () => {
	const on = dayOf(new Date(2026, 10, 3, 23, 59));
	const [gbt, bibtex] = citations({ version: '6d6b1b', address: 'http://内网/data/', on });
	expect(gbt?.text).toMatch(
		/\[DS\/OL\]\. 数据版本 6d6b1b\[2026-11-03\]\. http:\/\/内网\/data\/\.$/
	);
	expect(bibtex?.text).toContain('urldate = {2026-11-03},');
	const undated = citations({ version: '6d6b1b', address: 'http://内网/data/' });
	expect(undated.map(({ text }) => text).join()).not.toMatch(/urldate|undefined|\[\]/);
});
