import type { RowOf } from '../../model/schema';
import { reportKinds, type ReportKind } from '../../model/terms';
import type { Candidate } from '../candidate';
import type { Document } from '../document';
import type { Identity } from '../identify/identify';
import type { Question } from '../question';
import { withBases } from './bases';
import { dropDerived, mergeEqual, type Merged } from './merge';
import { withOperands } from './operands';
import { rowsOf, type Read, type RowsOf } from './rows';
import { recordsOf, settle } from './settle';

/** The records of one document. */
export interface Imported {
	readonly unit: RowOf<'unit'>;
	readonly report: RowOf<'report'>;
	readonly rows: RowsOf;
	/** How each row was read. */
	readonly read: readonly Read[];
	readonly questions: readonly Question[];
}

/** A shorter paragraph is a heading, a name or a note. */
const sentence = 60;

/** A file that holds the tables of a report and none of its sentences. */
const isTables = ({ blocks }: Document) =>
	blocks.some(({ kind }) => kind === 'table') &&
	!blocks.some((block) => block.kind === 'paragraph' && block.text.length > sentence);

/** Whether a document evaluates: one that is made for it, or one that a self-evaluation is attached to. */
const evaluates = (kind: ReportKind, { score, indicator }: RowsOf) =>
	kind === 'selfeval' || kind === 'evaluation' || score.length + indicator.length > 0;

/** Makes records of what was read: equal statements are one row, each row has its id, and what is open is asked. */
export function reconcile(
	document: Document,
	identity: Required<Identity>,
	candidates: readonly Candidate[]
): Imported {
	const { unit, year, kind, entity_scope, evaluator } = identity;
	const { unit_id } = unit;
	const report_id = `${unit_id}-${year}-${kind}${isTables(document) ? '-tables' : ''}`;
	const report: RowOf<'report'> = {
		...{ report_id, unit_id, year, kind, entity_scope, evaluator },
		title: identity.title || `${unit.name}${year}年度${reportKinds[kind]}`,
		source_file: document.name,
		sha256: document.sha256,
		published_on: null,
		url: null
	};
	const owner = { report_id, unit_id, year };
	const { kept: merged, instead } = dropDerived(withOperands(mergeEqual(withBases(candidates))));
	const all = rowsOf(merged, instead, owner);
	const { kept, open } = settle(merged, all, recordsOf(unit, report, all.rows));
	const { rows, read, lost } = open.length === 0 ? all : rowsOf(kept, instead, owner);
	return {
		...{ unit, rows, read },
		report: evaluates(kind, rows) ? report : { ...report, evaluator: null },
		questions: [
			...open.map((one) => questionOf(one, '有不止一种读法')),
			...lost.map((one) => questionOf(one, '由哪些数得出未能确定'))
		]
	};
}

const questionOf = ({ key, row, why, places }: Merged, what: string): Question => ({
	about: 'figure',
	...{ key, why },
	text: `“${row.printed ?? ''}${row.printed_unit ?? ''}”${what}，未收入`,
	locator: places.join(' ')
});
