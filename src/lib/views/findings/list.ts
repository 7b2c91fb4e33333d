import type { FigureView, Prose } from '../figure';
import { plainText, prose } from '../prose';
import { sourceLine } from '../source';
import type { FindingView } from './finding';
import { findingsTable } from './table';
import { formatCount } from '../../util/count';

/** Findings that are drawn; a download has all of them. */
export const most = 100;

/** What a list of findings is of. */
export interface ListContext {
	/** `不一致`, `全部结论`. */
	readonly verdict: string;
	readonly years: string;
	/** All that the filters leave, drawn or not. */
	readonly total: number;
	/** In the file's name too: `I11 增减`. */
	readonly check: string | null;
	/** `昌吉州工商联2024年部门决算`, if one report is chosen. */
	readonly report: string | null;
}

/** The list of findings with both sides of each. */
export function listFigure(findings: readonly FindingView[], context: ListContext): FigureView {
	const { verdict, years, total, check, report } = context;
	const of = [verdict, check, report ?? years].filter((word) => word !== null);
	const title = ['核对结果', ...of].join(' · ');
	return {
		id: 'findings',
		title,
		sentence: sentence(findings, total),
		switches: [],
		chart: null,
		table: findingsTable(title, findings),
		absences: null,
		caveats: [
			'差额 = 原文 − 复算；允许区间由每个算入的数字上下移动其末位的半个单位得出',
			'出处为报告文本的行号（L）或页码（p）；原文所印数字不作改动'
		],
		source: sourceOf(findings),
		fileName: ['核对', ...of].join('-')
	};
}

/** The same list of all that was found. */
export const withFindings = (list: FigureView, all: readonly FindingView[]): FigureView => ({
	...list,
	sentence: sentence(all, all.length),
	table: findingsTable(list.title, all),
	source: sourceOf(all)
});

const sourceOf = (findings: readonly FindingView[]) =>
	sourceLine(new Set(findings.map(({ row }) => row.report_id)).size);

function sentence(findings: readonly FindingView[], total: number): Prose {
	if (total === 0) return '所选条件下没有这一结论的核对项。';
	const cut = total > findings.length ? `，以下为前${formatCount(findings.length)}项` : '';
	const measured = findings.filter(({ times }) => times !== null).length;
	const order =
		measured === 0
			? '按规则次序排列'
			: measured === findings.length
				? '按差额与允许幅度之比由大到小排列'
				: `其中${formatCount(measured)}项可计差额与允许幅度之比，由大到小排列，其余按规则次序列于其后`;
	return prose`${formatCount(total)}项${cut}，${order}。${sample(findings)}`;
}

/** The first contradiction in full. */
function sample(findings: readonly FindingView[]): Prose {
	const first = findings.find(
		({ verdict, times }) => verdict === 'contradiction' && times !== null
	);
	return first ? prose`首项：${findingSentence(first)}` : '';
}

/** `原文：机关运行经费 · 增减率13.18%；复算为13.80%，允许13.74%—13.86%，不一致（待核实）。可能原因：…`. */
export function findingSentence(finding: FindingView): Prose {
	const { unit, year, item, printed, recomputed, interval, verdictWord, reasons, row } = finding;
	const explanation = plainText(finding.explanation) === '' ? '无说明' : finding.explanation;
	if (row.left_value === null || row.right_value === null)
		return prose`${unit}${year}年${item}：${explanation}，${verdictWord}。`;
	const allowed = row.low === null ? '' : prose`，允许${interval}`;
	const why =
		finding.verdict === 'contradiction' && reasons.length > 0
			? `可能原因：${reasons.join('、')}。`
			: '';
	return prose`${unit}${year}年${item}，原文${printed}，复算为${recomputed}${allowed}，${verdictWord}。${why}`;
}
