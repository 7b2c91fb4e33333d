import { expect } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { Exact } from '../../src/lib/util/exact';
import type { SpreadView } from '../../src/lib/views/chart';
import type { FigureView } from '../../src/lib/views/figure';
import { provenance } from '../../src/lib/views/provenance/provenance';

/** How many of a band lie in steps that end at or below a value, and in those that begin at or below it. */
const around = ({ bins = [] }: SpreadView['bands'][number], value: number) => ({
	surely: sum(bins.filter(({ to }) => to < value)),
	atMost: sum(bins.filter(({ from }) => from <= value))
});

const sum = (bins: readonly { readonly count: number }[]) =>
	bins.reduce((all, { count }) => all + count, 0);

/** An amount in 元 whatever it is told in; other numbers as they are. */
const inYuan = (value: string | null | undefined, unit: string | undefined) =>
	new Exact(value ?? NaN).times({ 万元: 1e4, 亿元: 1e8 }[unit ?? ''] ?? 1).toFixed(2);

/** Every band of five and more values has its quartiles: of as many, where its steps have them, in a cell, and in the drawer. */
export async function expectQuartiles(of: Engine, { id, chart, table }: FigureView): Promise<void> {
	if (chart?.form !== 'spread') return;
	const cells = new Map(
		table.rows.flatMap((row) => row.cells.map((cell) => [cell.address, { cell, row }] as const))
	);
	const ends = [chart.bands[0], chart.bands.at(-1)];
	for (const band of chart.bands) {
		const n = sum(band.bins ?? []) || band.points.length;
		expect(band.quartiles, `${id} ${band.label}`).toHaveLength(n < 5 ? 0 : 3);
		for (const [i, { label, text, value, address = '' }] of band.quartiles.entries()) {
			const where = `${id} ${band.label} ${label} ${address}`;
			const held = cells.get(address);
			expect(held?.cell, where).toMatchObject({ text });
			expect(Number(held?.cell.value), where).toBe(value);
			expect(held?.row.cells[0]?.text, where).toContain(label);
			if (!band.bins) continue;
			const at = ((n - 1) * (i + 1)) / 4;
			const { surely, atMost } = around(band, value);
			expect(surely, where).toBeLessThanOrEqual(Math.ceil(at));
			expect(atMost, where).toBeGreaterThan(Math.floor(at));
			if (i !== 1 || !ends.includes(band)) continue;
			const found = await provenance(of, address);
			expect(found?.qualifiers.join(), where).toMatch(new RegExp(`(^|,)${n}个`));
			expect(found?.title, where).toContain(label);
			expect(inYuan(found?.figure.value, found?.unit), where).toBe(
				inYuan(`${value}`, chart.axis.unit)
			);
		}
	}
}
