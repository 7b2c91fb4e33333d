import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = new URL('../../src/', import.meta.url).pathname;

/** `[aria-busy='true'] > *` and the like, in a list of selectors too. */
const reaching = /\[aria-busy[^\]]*\][^{},]*[\s>]\*/g;

test('no rule reaches everything within what becomes busy: all of it would be styled anew each time', () => {
	expect(`.figures[aria-busy='true'] > *,\nfigure {}`).toMatch(reaching);
	expect(`.figures[aria-busy='true'] > figure {}`).not.toMatch(reaching);
	const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(css|svelte)$/.test(file)
	);
	expect(files.length).toBeGreaterThan(50);
	const rules = files.flatMap((file) =>
		[...readFileSync(join(src, file), 'utf8').matchAll(reaching)].map(
			([rule]) => `${file}: ${rule}`
		)
	);
	expect(rules).toEqual([]);
});
