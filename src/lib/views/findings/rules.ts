import { checks } from '../../checks';
import { verdicts } from '../../model/terms';
import type { FindingCount } from '../../query/lists/findings-counts';
import { countCell, textCell } from '../cells';
import type { CellView, FigureView } from '../figure';
import { countOf } from './counts';
import { checkName, checkOf } from './names';
import { compared, verdictOrder } from './verdicts';
import { formatCount } from '../../util/count';

/** Every check with its rule, its tolerance and what came of it under the filters. */
export function rulesFigure(
	counts: readonly FindingCount[],
	{ reports, years }: { reports: number; years: string }
): FigureView {
	const ids = Object.keys(checks);
	const worked = ids.filter((id) => countOf(of(counts, id), compared) > 0).length;
	const title = `规则一览 · ${years}`;
	return {
		id: 'rules',
		title,
		sentence: `${formatCount(ids.length)}条规则，${formatCount(worked)}条在所选范围有可核对的数字，${formatCount(ids.length - worked)}条没有。核对的是报告自己所印的数字能否相互印证，不涉及支出是否恰当。`,
		switches: [],
		chart: null,
		table: {
			caption: '已核对 = 相符 + 尾差 + 口径差异 + 不一致；无法核对不等于已证实',
			columns: [
				{ key: 'check', label: '规则', align: 'start' },
				{ key: 'rule', label: '内容', align: 'start' },
				{ key: 'tolerance', label: '容差', align: 'start' },
				{ key: 'compared', label: '已核对', align: 'end' },
				...verdictOrder.map((verdict) => ({
					key: verdict,
					label: verdicts[verdict],
					align: 'end' as const
				}))
			],
			rows: ids.map((id) => ({ key: id, cells: cells(id, of(counts, id)) })),
			cards: true
		},
		absences: null,
		caveats: [],
		source: `来源：${formatCount(reports)}份报告`,
		fileName: `核对-规则一览-${years}`
	};
}

const of = (counts: readonly FindingCount[], id: string) =>
	counts.filter(({ check_id }) => check_id === id);

const cells = (id: string, own: readonly FindingCount[]): readonly CellView[] => [
	textCell(checkName(id)),
	textCell(checkOf(id)?.rule ?? ''),
	textCell(checkOf(id)?.tolerance ?? ''),
	countCell(countOf(own, compared)),
	...verdictOrder.map((verdict) => countCell(countOf(own, [verdict])))
];
