import type { Engine, QueryOptions } from '../../engine/engine';
import { bases } from '../../model/terms';
import { reportOfRow, reportsOfRows } from '../../model/row-ids';
import { parseAddress, type Address } from '../../query/address';
import { askSources, type SourceRow } from '../../query/lists/sources';
import { isLocal } from '../../records/local';
import type { CellView } from '../figure';
import { citationOf } from './citation';
import { computedSubject } from './computed';
import { askEvidence, type Evidence } from './evidence';
import { metricSubject } from './metric';
import { panelSubject } from './panel';
import { recordSubject } from './record';
import { sourceViews, type SourceView } from './sources';
import type { Subject } from './subject';
import { formatCount } from '../../util/count';

/** Everything the drawer shows of one figure. */
export interface Provenance extends Omit<Subject, 'rows' | 'base'> {
	/** The one unit it is of; null where it is of several. */
	readonly of: { readonly id: string; readonly name: string } | null;
	/** Null where it rests on too many records to look through the findings on them. */
	readonly evidence: Evidence | null;
	/** Why no printed value stands beside it, where none does. */
	readonly unclaimed: string;
	/** How many records it rests on. */
	readonly records: number;
	readonly sources: readonly SourceView[];
	/** Documents that are not named one by one. */
	readonly furtherReports: number;
	/** Without data version and link, which the page adds. */
	readonly citation: string;
}

/** A sum may rest on thousands: so many documents are named, and findings looked through of so many records. */
const most = { reports: 12, checked: 60 } as const;

/** A figure by its address; null for an address that names none. */
export async function provenance(
	engine: Engine,
	text: string,
	options?: QueryOptions
): Promise<Provenance | null> {
	const address = parseAddress(text);
	const subject = address && (await subjectOf(engine, address, options));
	if (!subject) return null;
	const { rows, base, ...found } = subject;
	const ids = [...new Set([...rows, ...base])];
	const reports = [...reportsOfRows(ids)].sort();
	const named = reports.slice(0, most.reports);
	const [evidence, sources] = await Promise.all([
		ids.length > most.checked ? null : askEvidence(engine, subject, options),
		askSources(
			engine,
			ids.filter((id) => named.includes(reportOfRow(id))),
			options
		)
	]);
	const shown = (evidence?.claims.length ?? 0) > 0 ? found : unprinted(found);
	const local = ids.some(isLocal);
	return {
		...shown,
		...(local ? { figure: localFigure(shown.figure) } : {}),
		of: oneOf(sources),
		...{ evidence, unclaimed: unclaimed(subject, evidence, ids.length), records: ids.length },
		sources: sourceViews(sources),
		furtherReports: reports.length - named.length,
		citation: citationOf(shown, sources, reports.length)
	};
}

/** The unit that all the reports are of. */
function oneOf([first, ...rest]: readonly SourceRow[]): Provenance['of'] {
	if (!first || rest.some(({ unit_id }) => unit_id !== first.unit_id)) return null;
	return { id: first.unit_id, name: first.unit_name };
}

const localFigure = (figure: CellView): CellView => ({
	...figure,
	tags: [...(figure.tags ?? []), '本地']
});

function unclaimed({ computed }: Subject, evidence: Evidence | null, records: number): string {
	if (!evidence) return `由${formatCount(records)}条记录算出，未逐条与原文比对。`;
	if (computed) return '报告没有印出这个数，无从比对。';
	return records > 0 ? '这个数由报告直接列示，不由其他数算出。' : '没有可比对的数。';
}

/** What was computed and is printed nowhere is not stated itself; what it was computed from is. */
const unprinted = <S extends Pick<Subject, 'computed' | 'qualifiers'>>(subject: S): S =>
	subject.computed
		? {
				...subject,
				qualifiers: subject.qualifiers.map((word) =>
					word === bases.stated ? '由原文列示的数算出' : word
				)
			}
		: subject;

function subjectOf(
	engine: Engine,
	address: Address,
	options?: QueryOptions
): Promise<Subject | null> {
	if (address.kind === 'metric') return metricSubject(engine, address, options);
	if (address.kind === 'panel') return panelSubject(engine, address, options);
	if (address.kind === 'record') return recordSubject(engine, address, options);
	return computedSubject(engine, address, options);
}
