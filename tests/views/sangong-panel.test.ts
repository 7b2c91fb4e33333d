import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import type { MeasureId } from '../../src/lib/model/measures';
import type { Records, RowOf } from '../../src/lib/model/schema';
import type { Where } from '../../src/lib/query/where';
import type { SlopesView } from '../../src/lib/views/chart';
import { plainText } from '../../src/lib/views/prose';
import { sangong } from '../../src/lib/views/sangong/page';
import { readPackage } from '../../src/pipeline/package';
import { expectWhole, inSentence } from '../support/answering';
import { engineOf } from '../support/engine-of';
import { engineOver } from '../support/engine';
import { figureOf, viewUnder } from '../support/pages';
import { shipped } from '../support/records';

const engine = await engineOver();
const another = await engineOf(await withOneYearOnly());

const jiangsu: Where = { level: ['province'], region: ['320000'] };
const totalsOf = async (over: Engine, panel = 'fixed') =>
	figureOf(await viewUnder(over, sangong, jiangsu, { panel }), 'totals');

describe('a fixed panel', () => {
	test('is summed in words, with the part that moved most', async () => {
		const totals = await totalsOf(engine);
		expect(plainText(totals.sentence)).toContain(
			'2017—2019年固定3个省级单位（江苏省委办公厅、江苏省检察院、江苏省人大常委会办公厅）合计1,927.15、1,826.10、1,694.06万元；2019年比2017年减少233.09万元（−12.10%），其中公务接待费减少99.04万元'
		);
		expect(plainText(totals.sentence)).toContain('3期，期数不足，不作趋势判断');
	});

	test('leaves out who published in some years only, unless all are asked for', async () => {
		const drawn = async (panel: string) => {
			const { chart } = await totalsOf(another, panel);
			const { panels } = chart as SlopesView;
			return panels.filter(({ points }) => points.length > 0).map(({ label }) => label);
		};
		expect(await drawn('fixed')).not.toContain('江苏省政协办公厅');
		expect(await drawn('all')).toContain('江苏省政协办公厅');
	});

	test('every sum of it answers for itself, with its change', async () => {
		const totals = await totalsOf(engine);
		await expectWhole(engine, totals);
		const sums = inSentence(totals.sentence).filter(({ address }) =>
			address?.startsWith('panel,operation:sum,')
		);
		expect(sums.map(({ text }) => text)).toEqual(['1,927.15', '1,826.10', '1,694.06']);
	});
});

/** The shipped records with one more department of the province, which published its budget in one year only. */
async function withOneYearOnly(): Promise<Records> {
	const { records } = await readPackage(shipped);
	const [unit_id, name] = ['320000-zx', '江苏省政协办公厅'];
	const report_id = `${unit_id}-2017-budget`;
	const says = (n: number, measure: MeasureId, printed: string): RowOf<'observation'> => ({
		...{ row_id: `${report_id}#observation-${n}`, report_id, unit_id, year: 2017, measure },
		...{ stage: 'initial', scope: 'general_public', fund: null, printed, printed_unit: '万元' },
		...{ value: `${printed.replace('.', '')}00.00`, basis: 'stated', absence: null },
		...{ locator: `L${n}`, note: null }
	});
	return {
		...records,
		unit: [
			...records.unit,
			{
				...{ unit_id, name, short_name: name, type: 'zx', level: 'province' },
				...{ region_code: '320000', aliases: null }
			}
		],
		report: [
			...records.report,
			{
				...{ report_id, unit_id, year: 2017, kind: 'budget', title: '部门预算' },
				...{ entity_scope: 'department', evaluator: 'self', source_file: 'b.txt' },
				...{ sha256: '0'.repeat(64), published_on: null, url: null }
			}
		],
		observation: [
			...records.observation,
			says(1, 'sangong', '30.00'),
			says(2, 'sangong_reception', '3.00')
		]
	};
}
