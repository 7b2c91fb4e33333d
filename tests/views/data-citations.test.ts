import { expect, test } from 'vitest';
import { citations } from '../../src/lib/views/data/cite';

test('every form of citation names the version and where it was read', () => {
	for (const { text } of citations({ version: '6d6b1b', address: 'http://内网/data/' })) {
		expect(text).toContain('6d6b1b');
		expect(text).toContain('http://内网/data/');
	}
});
