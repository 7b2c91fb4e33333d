import { expect, test } from 'vitest';
import { comparable, spec as compare } from '../../src/lib/views/compare/spec';
import { spec as data } from '../../src/lib/views/data/spec';
import { spec as findings } from '../../src/lib/views/findings/spec';
import { spec as overview } from '../../src/lib/views/overview/spec';
import { paramNames } from '../../src/lib/views/param-names';
import { spec as sangong } from '../../src/lib/views/sangong/spec';
import { spec as scores } from '../../src/lib/views/scores/spec';
import { spec as structure } from '../../src/lib/views/structure/spec';

test('every parameter that a page offers has a name of its own', () => {
	const pages = [data, findings, overview, sangong, scores, structure].map(({ params }) =>
		params({})
	);
	const metrics = comparable.map((metric) => compare.params({ metric }));
	const keys = new Set([...pages, ...metrics].flatMap((offer) => Object.keys(offer)));
	expect(keys.size).toBeGreaterThan(10);
	expect([...keys].filter((key) => paramNames[key] === undefined)).toEqual([]);
});
