import { textCell } from '../cells';
import type { CellView, TableView } from '../figure';
import { pieces, plainText } from '../prose';
import type { FindingView } from './finding';

/** A column of the short list of findings. */
interface Field {
	readonly key: string;
	readonly label: string;
	readonly align: 'start' | 'end';
	readonly cell: (finding: FindingView) => CellView;
}

/** Each figure brings its own unit, so that it is words to the column. */
const said = ({ text, address }: CellView): CellView => ({
	...textCell(text),
	...(address === undefined ? {} : { address })
});

/** Words in one cell; those with a figure among them open it. */
function whole({ explanation, printed }: FindingView): CellView {
	const words = textCell(plainText(explanation));
	const counts = pieces(explanation).some((piece) => typeof piece !== 'string');
	return counts ? said({ ...printed, text: words.text }) : words;
}

const fields: readonly Field[] = [
	{ key: 'rule', label: '规则', align: 'start', cell: ({ rule }) => textCell(rule) },
	{ key: 'year', label: '年度', align: 'start', cell: ({ year }) => textCell(String(year)) },
	{ key: 'item', label: '项目', align: 'start', cell: ({ item }) => textCell(item) },
	{ key: 'printed', label: '原文', align: 'end', cell: ({ printed }) => said(printed) },
	{ key: 'recomputed', label: '复算', align: 'end', cell: ({ recomputed }) => said(recomputed) },
	{ key: 'difference', label: '差额', align: 'end', cell: ({ difference }) => said(difference) },
	{
		key: 'verdict',
		label: '结论',
		align: 'start',
		cell: ({ verdictWord }) => textCell(verdictWord)
	},
	{ key: 'explanation', label: '说明', align: 'start', cell: whole },
	{
		key: 'place',
		label: '原文出处',
		align: 'start',
		cell: ({ left }) => textCell(left.locators || '未列示')
	}
];

/** The findings of one unit in short, each figure with its own unit. */
export const weightTable = (caption: string, findings: readonly FindingView[]): TableView => ({
	caption,
	columns: fields.map(({ key, label, align }) => ({ key, label, align })),
	rows: findings.map((finding, index) => ({
		key: `${finding.key} ${index}`,
		cells: fields.map(({ cell }) => cell(finding))
	})),
	cards: true
});
