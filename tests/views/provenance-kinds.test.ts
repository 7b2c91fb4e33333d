import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { groupBy } from '../../src/lib/util/group';
import { compare } from '../../src/lib/views/compare/page';
import type { CellView } from '../../src/lib/views/figure';
import { overview } from '../../src/lib/views/overview/page';
import type { Page, PageView } from '../../src/lib/views/page';
import { prerender } from '../../src/lib/views/prerender';
import { provenance } from '../../src/lib/views/provenance/provenance';
import { sangong } from '../../src/lib/views/sangong/page';
import { scores } from '../../src/lib/views/scores/page';
import { structure } from '../../src/lib/views/structure/page';
import { unitPage } from '../../src/lib/views/unit/page';
import { figuresWithin } from '../support/addresses';
import { engineOver } from '../support/engine';

/* One number, one source: whatever a page shows, its drawer shows the same. */

const engine = await engineOver();

const made = async <V extends PageView>(page: Page<V>): Promise<unknown> =>
	(await prerender(engine, page)).view;
const shown: Readonly<Record<string, () => Promise<unknown>>> = {
	'/': () => made(overview),
	'/compare/': () => made(compare),
	'/structure/': () => made(structure),
	'/scores/': () => made(scores),
	'/sangong/': () => made(sangong),
	'/units/652300-gsl/': () => unitPage(engine, '652300-gsl'),
	'/units/510904-gsl/': () => unitPage(engine, '510904-gsl')
};

/** Less sign, unit and the weight behind a score: `8.66 / 10`. */
const bare = (text: string) => new Decimal(text.replace(/ \/ .+$|[^\d.]/g, '') || NaN);

/** The figure as the drawer reads it: another unit or a sign apart, the same digits. */
function same(cell: CellView, figure: CellView): boolean {
	if (cell.value === null || figure.value === null)
		return cell.absence === undefined || figure.value === null;
	return bare(cell.text).equals(bare(figure.text));
}

/** How many figures of a kind are opened; that every address of every page resolves is tested on the built site. */
const EACH = 12;

/** Figures of every kind – a metric on each definition, a table, with or without a value – spread evenly over the page. */
function ofEachKind(cells: readonly CellView[]): readonly CellView[] {
	const unique = [...new Map(cells.map((cell) => [`${cell.address} ${cell.text}`, cell])).values()];
	const kindOf = ({ address = '', value }: CellView) =>
		`${address.replace(/(unit|year|row|rows|base|code|region):[^,]*/g, '')} ${/#(\w+)-/.exec(address)?.[1]} ${value === null}`;
	return [...groupBy(unique, kindOf).values()].flatMap((same) =>
		same.filter((_, i) => i % Math.ceil(same.length / EACH) === 0)
	);
}

test.each(Object.keys(shown))(
	'figures of every kind of %s open, and say the same there',
	{ timeout: 240_000 },
	async (path) => {
		const cells = figuresWithin(await shown[path]?.());
		expect(cells.length).toBeGreaterThan(10);
		for (const cell of ofEachKind(cells)) {
			const found = await provenance(engine, cell.address ?? '');
			if (!found) throw new Error(`nothing at ${cell.address}`);
			const { figure } = found;
			expect(same(cell, figure), `${cell.address}: ${cell.text} ≠ ${figure.text}`).toBe(true);
		}
	}
);
