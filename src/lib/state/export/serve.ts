import { mediaTypes, type Format } from '../../export/extract/extract';
import { writers, type Writer } from '../../export/extract/writer';
import type { RecordFinding, RecordReport } from '../../query/lists/record-context';
import type { Order, Report } from './job';
import { wordsOf } from '../../util/words-of';

/** Carries out orders one after another; one that fails is answered with its reason. */
export function serving(tell: (report: Report) => void): (order: Order) => void {
	let open: { readonly writer: Writer; readonly format: Format } | undefined;
	const reports: RecordReport[] = [];
	const findings: RecordFinding[] = [];
	let written = 0;

	function carryOut(order: Order): Report {
		if ('beside' in order) {
			reports.push(...(order.beside.reports ?? []));
			findings.push(...(order.beside.findings ?? []));
			return { written };
		}
		if ('begin' in order) {
			const { begin: format, extract } = order;
			open = { writer: writers[format](extract, { reports, findings }), format };
			return { written };
		}
		if (!open) throw new Error('rows before their file was begun');
		if ('rows' in order) {
			open.writer.rows(order.rows);
			return { written: (written += order.rows.length) };
		}
		return { file: new Blob([...open.writer.end()], { type: mediaTypes[open.format] }) };
	}

	return (order) => {
		try {
			tell(carryOut(order));
		} catch (cause) {
			tell({ failed: wordsOf(cause) });
		}
	};
}
