import type { Engine, QueryOptions } from '../../engine/engine';
import { askFindingCounts } from '../../query/lists/findings-counts';
import type { FigureView } from '../figure';
import { findingViews } from '../findings/answers';
import { countOf, countSentence } from '../findings/counts';
import { every } from '../findings/spec';
import { weightTable } from '../findings/weight';
import { ofWeight } from '../../checks/core/weight';
import { formatCount } from '../../util/count';

/** What the checks found in a unit's reports. */
export interface UnitFindings {
	readonly sentence: string;
	/** The findings of weight; null where there is none. */
	readonly figure: FigureView | null;
	/** The query string under which 核对 shows all of them. */
	readonly search: string;
}

/** Findings of weight that are drawn. */
const most = 50;

export async function unitFindings(
	engine: Engine,
	{ id, name }: { readonly id: string; readonly name: string },
	options?: QueryOptions
): Promise<UnitFindings> {
	const where = { unit: [id] };
	const [counts, findings] = await Promise.all([
		askFindingCounts(engine, where, {}, options),
		findingViews(engine, where, { verdicts: ofWeight, limit: most }, options)
	]);
	const sentence = countSentence(counts);
	const search = `?unit=${id}&verdict=${every}`;
	if (findings.length === 0) return { sentence, figure: null, search };
	const total = countOf(counts, ofWeight);
	const title = `核对 · ${name} · 不一致与口径差异`;
	const reports = new Set(findings.map(({ row }) => row.report_id)).size;
	const figure: FigureView = {
		id: 'findings',
		title,
		sentence,
		switches: [],
		chart: null,
		table: weightTable(title, findings),
		absences: null,
		caveats: [
			'不一致为待核实，不是定论；差额 = 原文 − 复算',
			...(total > findings.length
				? [`仅列前${formatCount(findings.length)}项，共${formatCount(total)}项`]
				: [])
		],
		source: `来源：${formatCount(reports)}份报告`,
		fileName: `单位-${name}-核对`
	};
	return { sentence, figure, search };
}
