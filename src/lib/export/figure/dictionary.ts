import { metrics, type MetricId } from '../../metrics';
import type { Metric } from '../../metrics/metric';
import { parseAddress } from '../../query/address';
import type { FigureView } from '../../views/figure';
import { cellsOf, tagsIn } from '../../views/tags';
import { glossaries } from '../../views/methods/terms';
import { polarityWords } from '../../views/polarity';
import type { Sheet } from '../xlsx/sheet';

type Line = readonly [kind: string, name: string, unit: string | null, words: string];

/** 指标说明: the columns of a figure, the metrics its numbers are values of, and the words beside them. */
export const figureDictionary = (figure: FigureView): Sheet => ({
	name: '指标说明',
	columns: ['类别', '名称', '计量单位', '说明'].map((label) => ({ label, kind: 'text' })),
	rows: [...columnLines(figure), ...metricsIn(figure).map(metricLine), ...wordLines(figure)]
});

const columnLines = ({ table }: FigureView): readonly Line[] =>
	table.columns
		.filter(({ label }) => label !== '')
		.map(({ label, unit }) => ['列', label, unit ?? null, unit ? '数值，精确值' : '文本']);

/** The metrics that the numbers of a figure are values of, in the order of the registry. */
export function metricsIn(figure: FigureView): readonly MetricId[] {
	const seen = new Set(
		cellsOf(figure).flatMap(({ address }) => {
			const named = address === undefined ? null : parseAddress(address);
			return named?.kind === 'metric' ? [named.metric, ...(named.of ? [named.of] : [])] : [];
		})
	);
	return (Object.keys(metrics) as MetricId[]).filter((id) => seen.has(id));
}

function metricLine(id: MetricId): Line {
	const { label, unit, words, norm, polarity, caveats }: Metric = metrics[id];
	const said = [
		`${words}`,
		`判断方向：${polarityWords[polarity].word}`,
		`依据：${norm}`,
		...caveats
	];
	return ['指标', label, unit, said.join('；')];
}

/** The words of absence, origin and tag that occur. */
function wordLines(figure: FigureView): readonly Line[] {
	const cells = cellsOf(figure);
	const said = new Set<string>([...cells.map(({ text }) => text), ...tagsIn(figure)]);
	return glossaries
		.filter(({ id }) => id === 'absences' || id === 'tags')
		.flatMap(({ title, words }) =>
			words
				.filter(({ word }) => said.has(word))
				.map(({ word, meaning }): Line => [title, word, null, meaning])
		);
}
