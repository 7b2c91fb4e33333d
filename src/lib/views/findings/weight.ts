import { textCell } from '../cells';
import type { CellView, TableView } from '../figure';
import type { FindingView } from './finding';

/** A column of the short list of findings. */
interface Field {
	readonly key: string;
	readonly label: string;
	readonly align: 'start' | 'end';
	readonly text: (finding: FindingView) => string;
}

const fields: readonly Field[] = [
	{ key: 'rule', label: '规则', align: 'start', text: ({ rule }) => rule },
	{ key: 'year', label: '年度', align: 'start', text: ({ year }) => String(year) },
	{ key: 'item', label: '项目', align: 'start', text: ({ item }) => item },
	{ key: 'printed', label: '原文', align: 'end', text: ({ printed }) => printed },
	{ key: 'recomputed', label: '复算', align: 'end', text: ({ recomputed }) => recomputed },
	{ key: 'difference', label: '差额', align: 'end', text: ({ difference }) => difference },
	{ key: 'verdict', label: '结论', align: 'start', text: ({ verdictWord }) => verdictWord },
	{ key: 'explanation', label: '说明', align: 'start', text: ({ explanation }) => explanation },
	{ key: 'place', label: '原文出处', align: 'start', text: ({ left }) => left.locators || '未列示' }
];

/** The findings of one unit in short, each figure with its own unit. */
export const weightTable = (caption: string, findings: readonly FindingView[]): TableView => ({
	caption,
	columns: fields.map(({ key, label, align }) => ({ key, label, align })),
	rows: findings.map((finding, index) => ({
		key: `${finding.key} ${index}`,
		cells: fields.map(({ text }): CellView => textCell(text(finding)))
	})),
	cards: true
});
