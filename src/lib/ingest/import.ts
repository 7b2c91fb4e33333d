import type { ReportKind } from '../model/terms';
import { decide, type Decisions } from './decide';
import type { Document } from './document';
import { extractors } from './extract';
import { identify, type Identity, type Known, type Unit } from './identify/identify';
import type { Question } from './question';
import { reconcile, type Imported } from './reconcile/reconcile';
import { readTemplate, type Filled } from './template/read';

/** What a person says of a document as a whole, which goes before what it says itself. */
export interface Said {
	readonly unit?: Unit;
	readonly year?: number;
	readonly kind?: ReportKind;
}

/** The records of a document, or what must be said of it before they can be made. */
export type Outcome =
	| { readonly ok: true; readonly imported: Imported }
	| { readonly ok: false; readonly identity: Identity; readonly questions: readonly Question[] };

/** Reads the records of a document. Pure: the same document always gives the same rows. */
export function importDocument(
	document: Document,
	known: Known,
	said: Said = {},
	decisions: Decisions = {}
): Outcome {
	const filled = readTemplate(document, known);
	if (filled) return importTemplate(document, filled, decisions);
	const identity = { ...identify(document, known), ...said };
	const { unit, year, kind, evaluator } = identity;
	if (!unit || year === undefined || !kind)
		return { ok: false, identity, questions: questionsOf(document, identity) };
	const read = extractors.flatMap((extract) => extract(document, { year, kind, evaluator }));
	const candidates = decide(read, decisions);
	return {
		ok: true,
		imported: reconcile(document, { ...identity, unit, year, kind }, candidates)
	};
}

/** A template says itself whose figures it holds; one wrong cell keeps the whole of it, so that nothing is lost unseen. */
function importTemplate(
	document: Document,
	{ identity, candidates, problems }: Filled,
	decisions: Decisions
): Outcome {
	if (!identity || problems.length > 0) {
		const nobody: Identity = identity ?? {
			title: '',
			entity_scope: 'department',
			evaluator: 'self'
		};
		return { ok: false, identity: nobody, questions: problems };
	}
	// Its sheets are not the tables of a report.
	const report = { ...document, blocks: [] };
	return { ok: true, imported: reconcile(report, identity, decide(candidates, decisions)) };
}

function questionsOf({ name }: Document, { unit, year, kind }: Identity): readonly Question[] {
	const open: readonly (readonly [Question['about'], boolean, string])[] = [
		['unit', unit === undefined, '未能认出是哪个单位的报告，请指定单位'],
		['year', year === undefined, '未能认出是哪个年度的报告，请指定年度'],
		['kind', kind === undefined, '未能认出是决算、预算还是绩效自评，请指定种类']
	];
	return open
		.filter(([, missing]) => missing)
		.map(([about, , text]) => ({ about, text: `${name}：${text}`, locator: '' }));
}
