import { expect, test } from 'vitest';
import { sangong } from '../../src/lib/views/sangong/page';
import { readPackage } from '../../src/pipeline/package';
import { breakRow } from '../support/breaks';
import { engineOf } from '../support/engine-of';
import { figureOf, pageAt } from '../support/pages';
import { shipped } from '../support/records';

test('totals, parts and changes of “三公” break with what they are made of', async () => {
	const { records } = await readPackage(shipped);
	const over = await engineOf({
		...records,
		series_break: [
			breakRow({ series: 'sangong_reception', unit_id: '320000-dw', note: '含外事接待' })
		]
	});
	const words = '2018年起（江苏省委办公厅）：含外事接待，前后不可比';
	const search = '?type=&unit=320000-dw,320000-jcy,320000-rd&stage=initial&scope=general_public';
	const view = await pageAt(over, sangong, search);
	for (const id of ['totals', 'parts', 'changes'])
		expect(figureOf(view, id).caveats).toContain(words);
	const totals = figureOf(view, 'totals');
	const panels = totals.chart?.form === 'slopes' ? totals.chart.panels : [];
	expect(panels.map(({ breaks = [] }) => breaks.map(({ year }) => year))).toEqual([[2018], [], []]);
	const changes = figureOf(view, 'changes');
	const across = changes.table.rows.filter(({ cells }) =>
		cells.some(({ tags = [] }) => tags.includes('变'))
	);
	expect(across.map(({ key }) => key)).toEqual([
		'320000-dw-2018-sangong',
		'320000-dw-2018-sangong_reception'
	]);
});
