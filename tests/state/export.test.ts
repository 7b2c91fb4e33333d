import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Extract, Format } from '../../src/lib/export/extract/extract';
import { askRecords } from '../../src/lib/query/lists/records';
import { batchesOf, batchSize, piecesOf } from '../../src/lib/state/export/batches';
import type { Order, Port, Report } from '../../src/lib/state/export/job';
import { askRecordFindings, askRecordReports } from '../../src/lib/query/lists/record-context';
import { serving } from '../../src/lib/state/export/serve';
import { written } from '../../src/lib/state/export/written';
import { engineOf } from '../support/engine-of';
import { generate } from '../support/generate';

/* A large download goes through a worker in batches, tells how far it is, and can be given up. */

const engine = await engineOf(generate(1000, 7));
const total = (await askRecords(engine, 'observation', {})).length;

/** The worker's own code behind a port that answers in a later turn, as a worker does. */
class Served implements Port {
	readonly orders: Order[] = [];
	ended = false;
	onmessage: Port['onmessage'] = null;
	onerror: Port['onerror'] = null;
	readonly #serve = serving((data: Report) =>
		setTimeout(() => this.onmessage?.({ data } as MessageEvent<Report>))
	);

	postMessage = (order: Order) => {
		this.orders.push(order);
		this.#serve(order);
	};

	terminate = () => void (this.ended = true);
}

const extract: Extract = {
	...{ table: 'observation', rows: total, filters: [], address: '', scope: '', name: 'x' },
	...{ version: 'v1', fullVersion: 'v1' }
};

function begin(format: Format, onProgress: (rows: number, of: number) => void = () => undefined) {
	const worker = new Served();
	const abort = new AbortController();
	const { signal } = abort;
	const start = () => worker;
	const file = written(engine, { format, where: {}, extract, signal, onProgress, start });
	return { worker, abort, file };
}

describe('a large download', () => {
	test('is written by the worker alone, batch by batch, and says after each how far it is', async () => {
		expect(total).toBeGreaterThan(20_000);
		const heard: number[] = [];
		const { worker, file } = begin('csv', (rows, of) => {
			expect(of).toBe(total);
			heard.push(rows);
		});
		const lines = (await (await file).text()).split('\r\n');
		expect(lines).toHaveLength(total + 2);
		expect(new Set(lines).size).toBe(total + 2);
		const sizes = worker.orders.flatMap((order) => ('rows' in order ? [order.rows.length] : []));
		expect(sizes.length).toBeGreaterThan(4);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(batchSize);
		expect(heard).toHaveLength(sizes.length);
		expect(heard.at(-1)).toBe(total);
		expect(worker.ended).toBe(true);
	});

	test('has its rows in the order of the view', async () => {
		const { file } = begin('csv');
		const ids = (await (await file).text())
			.split('\r\n')
			.slice(1, -1)
			.map((line) => line.split(',')[0]);
		const rows = await askRecords(engine, 'observation', {});
		expect(ids).toEqual(rows.map((row) => row.row_id));
	});

	test('is a whole archive at the end', async () => {
		const { file } = begin('zip');
		const parts = unzipSync(new Uint8Array(await (await file).arrayBuffer()));
		expect(new TextDecoder().decode(parts['data.csv']).split('\r\n')).toHaveLength(total + 2);
	});

	test('that is cancelled asks nothing more, ends its worker and gives no file', async () => {
		const { worker, abort, file } = begin('xlsx', () => abort.abort(new Error('enough')));
		await expect(file).rejects.toThrow('enough');
		expect(worker.orders.filter((order) => 'rows' in order)).toHaveLength(1);
		expect(worker.orders.some((order) => 'end' in order)).toBe(false);
		expect(worker.ended).toBe(true);
	});

	test('whose worker is lost ends with a reason rather than never', async () => {
		const { worker, file } = begin('xlsx', () => {
			worker.postMessage = () => worker.onerror?.({ message: '没有回应' } as never);
		});
		await expect(file).rejects.toThrow('没有回应');
		expect(worker.ended).toBe(true);
	});
});

test('what stands beside the rows goes part by part, whole, before the file is begun', async () => {
	const { worker, file } = begin('zip');
	await file;
	const begun = worker.orders.findIndex((order) => 'begin' in order);
	const beside = worker.orders.flatMap((order) => ('beside' in order ? [order.beside] : []));
	expect(worker.orders.slice(0, begun).every((order) => 'beside' in order)).toBe(true);
	const reports = beside.flatMap(({ reports = [] }) => reports);
	expect(reports).toEqual(await askRecordReports(engine, 'observation', {}));
	const findings = beside.flatMap(({ findings = [] }) => findings);
	expect(findings).toEqual(await askRecordFindings(engine, 'observation', {}));
});

test('a list in pieces is the same list', () => {
	expect(piecesOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
	expect(piecesOf([])).toEqual([]);
});

test('units go together until a batch is full; a large one goes alone', () => {
	const units = [3, 4, 5, 20, 2, 8].map((n, i) => ({ unit_id: `u${i}`, n }));
	expect(batchesOf(units, 10)).toEqual([['u0', 'u1'], ['u2'], ['u3'], ['u4', 'u5']]);
	expect(batchesOf([])).toEqual([]);
});
