import { idsOf } from '../util/ids';
import type { CellView, FigureView, Tag } from './figure';
import { pieces } from './prose';

/** What each tag says in full. */
export const tagNames: Readonly<Record<Tag, string>> = {
	推: '推算',
	口: '口径差异',
	变: '口径变动',
	小: '基数不足1万元',
	核: '待核实',
	本地: '本地记录'
};

/** What a tag that asks for a look means, for the legend. */
export const tagMeanings: Readonly<Partial<Record<Tag, string>>> = {
	口: '口径差异：按另一口径可以复算',
	变: '口径变动：自该年起与以前年度不可比，见说明',
	核: '待核实：与报告中另一处的数不一致，不是定论',
	本地: '本地：出自本机导入的记录，未随站发布'
};

/** The tags of a figure among words: only what a reader should look at; the words say the rest. */
export const saidTags = ({ tags = [] }: CellView): readonly Tag[] =>
	tags.filter((tag) => tag !== '推' && tag !== '小');

/** Every cell of a figure, those that stand in its sentence included. */
export const cellsOf = ({
	table,
	sentence
}: Pick<FigureView, 'table' | 'sentence'>): readonly CellView[] => [
	...table.rows.flatMap((row) => row.cells),
	...pieces(sentence).flatMap((piece) => (typeof piece === 'string' ? [] : [piece]))
];

/** The tags that stand beside figures of a table or sentence, in the order of the vocabulary. */
export function tagsIn(figure: Pick<FigureView, 'table' | 'sentence'>): readonly Tag[] {
	const seen = new Set(cellsOf(figure).flatMap((cell) => cell.tags ?? []));
	return idsOf(tagNames).filter((tag) => seen.has(tag));
}
