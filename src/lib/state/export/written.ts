import type { Engine } from '../../engine/engine';
import type { Extract, Format } from '../../export/extract/extract';
import { askRecordFindings, askRecordReports, askUnitRows } from '../../query/lists/record-context';
import { askRecords } from '../../query/lists/records';
import type { Where } from '../../query/where';
import { batchesOf, piecesOf } from './batches';
import type { Order, Port, Report } from './job';

/** What is to be written, and who is told how far it is. */
export interface Job {
	readonly format: Format;
	readonly where: Where;
	readonly extract: Extract;
	readonly signal: AbortSignal;
	readonly onProgress: (rows: number, of: number) => void;
	/** Starts the worker that writes. */
	readonly start?: () => Port;
}

// Vite finds the worker by these very words.
const startWorker = (): Port =>
	new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Writes the rows of a table under the filters to a file: batch by batch from the engine, formatted and packed in a worker of its own. */
export async function written(engine: Engine, job: Job): Promise<Blob> {
	const { format, where, signal, onProgress } = job;
	const { table } = job.extract;
	// What is asked once for a file is not remembered in place of what the page asks again and again.
	const options = { signal, fresh: true } as const;
	const [units, reports, findings] = await Promise.all([
		askUnitRows(engine, table, where, options),
		askRecordReports(engine, table, where, options),
		askRecordFindings(engine, table, where, options)
	]);
	const rows = units.reduce((sum, { n }) => sum + n, 0);
	const extract = { ...job.extract, rows };
	const worker = (job.start ?? startWorker)();
	try {
		const order = ordering(worker, signal);
		for (const part of piecesOf(reports)) await order({ beside: { reports: part } });
		for (const part of piecesOf(findings)) await order({ beside: { findings: part } });
		await order({ begin: format, extract });
		for (const unit of batchesOf(units)) {
			const batch = await askRecords(engine, table, { ...where, unit }, options);
			const report = await order({ rows: batch });
			if ('written' in report) onProgress(report.written, rows);
		}
		const last = await order({ end: true });
		if (!('file' in last)) throw new Error('no file');
		return last.file;
	} finally {
		worker.terminate();
	}
}

/** Gives a worker one order at a time; rejects when it fails, is lost, or is no longer wanted. */
function ordering(worker: Port, signal: AbortSignal): (order: Order) => Promise<Report> {
	return (order) =>
		new Promise((resolve, reject) => {
			const abort = () => reject(signal.reason);
			if (signal.aborted) return abort();
			signal.addEventListener('abort', abort, { once: true });
			worker.onmessage = ({ data }: MessageEvent<Report>) => {
				signal.removeEventListener('abort', abort);
				if ('failed' in data) reject(new Error(data.failed));
				else resolve(data);
			};
			worker.onerror = ({ message }) => reject(new Error(message || '写入中断'));
			worker.postMessage(order);
		});
}
