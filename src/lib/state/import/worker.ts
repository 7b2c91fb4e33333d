import { runChecks } from '../../checks';
import { importDocument } from '../../ingest/import';
import { gazetteer } from '../../ingest/identify/region';
import { isUnreadable, read } from '../../ingest/read';
import { recordsOf } from '../../ingest/reconcile/settle';
import { codeTable } from './code-table';
import type { Answer, Job } from './job';

/* Reads reports off the page, so that the page stays free; nothing leaves the browser. */

const tell = (answer: Answer) => self.postMessage(answer);

async function work({ id, regions, units, said, decisions, source }: Job): Promise<void> {
	tell({ id, stage: 'read' });
	const document = 'bytes' in source ? await read(source, { codeTable }) : source;
	if (isUnreadable(document)) return tell({ id, refused: document.message });
	tell({ id, stage: 'recognise' });
	const outcome = importDocument(document, { gazette: gazetteer(regions), units }, said, decisions);
	tell({ id, stage: 'check' });
	const findings = outcome.ok
		? runChecks(recordsOf(outcome.imported.unit, outcome.imported.report, outcome.imported.rows))
		: [];
	return tell({ id, document, outcome, findings });
}

// One file after the other: two at once would only be slower.
let last = Promise.resolve();
self.onmessage = ({ data }: MessageEvent<Job>) => {
	last = last
		.then(() => work(data))
		.catch((cause: unknown) => tell({ id: data.id, refused: `读取中断（${String(cause)}）` }));
};
