import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { charts } from '../../src/lib/charts';
import type { Engine } from '../../src/lib/engine/engine';
import { recordsOf, type Taken } from '../../src/lib/export/figure/taken';
import { askReportsOfRows } from '../../src/lib/query/lists/record-context';
import { writeMoneyIn } from '../../src/lib/util/money-unit';
import { claims } from '../support/agreement/claims';
import { anyMoney, pages, type Seen } from '../support/agreement/views';
import { engineOver } from '../support/engine';
import { engineOf } from '../support/engine-of';
import { recordsOfMany } from '../support/many';

/* Whatever is chosen on any page: sentence, chart, table, files and picture of a figure say the same, in the same form. */

const engines = {
	'the shipped records': await engineOver(),
	'units all over the country': await engineOf(await recordsOfMany(150, 3))
};

const takenOf = ({ address, figures, filters }: Seen): readonly Taken[] =>
	figures.map((figure) => ({
		...{ figure, arranged: null, filters },
		...{ version: '3fa9c1b2d4e5', address: `http://intranet.test${address}` }
	}));

/** The records behind a figure whose report is not listed with it. */
async function unlisted(engine: Engine, { figure }: Taken): Promise<readonly string[]> {
	const rows = recordsOf(figure);
	const reports = await askReportsOfRows(engine, rows);
	const listed = new Set(reports.map(({ report_id }) => report_id));
	return rows.filter((row) => !listed.has(row.split('#')[0] ?? ''));
}

const forms = new Set<string>();

afterEach(() => writeMoneyIn(null));

describe.each(Object.keys(engines) as (keyof typeof engines)[])('over %s', (records) => {
	const engine = engines[records];

	test.each(Object.keys(pages) as (keyof typeof pages)[])('%s', async (page) => {
		const choice = await pages[page](engine);
		await fc.assert(
			fc.asyncProperty(choice, anyMoney, async (choice, money) => {
				writeMoneyIn(money);
				const seen = await choice(engine);
				for (const taken of takenOf(seen)) {
					const { chart, id } = taken.figure;
					if (chart) forms.add(chart.form);
					const where = `${id} of ${seen.address}, amounts in ${money ?? 'their own unit'}`;
					for (const [claim, breaches] of Object.entries(claims))
						expect(breaches(taken), `${claim}: ${where}`).toEqual([]);
					expect(await unlisted(engine, taken), where).toEqual([]);
				}
			}),
			{ numRuns: 4, seed: 20261122 }
		);
	});
});

test('every form of chart was among them', () => {
	expect([...forms].sort()).toEqual(Object.keys(charts).sort());
});
