import { entityScopes, evaluators, reportKinds } from '../../model/terms';
import type { ReportRow } from '../../query/lists/reports';

/** A document of a unit, as its page lists it. */
export interface ReportView {
	readonly id: string;
	readonly title: string;
	readonly year: string;
	readonly kind: string;
	readonly entity: string;
	readonly evaluator: string;
	readonly file: string;
	/** The first 12 characters, and all of them. */
	readonly hash: readonly [short: string, full: string];
	readonly published: string;
	readonly url: string | null;
}

export const reportView = (row: ReportRow): ReportView => ({
	id: row.report_id,
	title: row.title,
	year: `${row.year}年`,
	kind: reportKinds[row.kind],
	entity: entityScopes[row.entity_scope],
	evaluator: row.evaluator === null ? '不适用' : evaluators[row.evaluator],
	file: row.source_file,
	hash: [row.sha256.slice(0, 12), row.sha256],
	published: row.published_on ?? '未注明',
	url: row.url
});
