import { metrics } from '../../metrics';
import type { Where } from '../../query/where';
import { absenceLine, tooFew } from '../absences';
import { binsOf, manyUnits } from '../bins';
import { dotAxis } from '../axis';
import type { SpreadView } from '../chart';
import type { FigureView, SwitchView } from '../figure';
import { latestByUnit } from '../latest';
import { markOf } from '../marks';
import { quartileWords } from '../quartiles';
import { sourceLine } from '../source';
import { metricTitle, titleLine, yearWords } from '../title';
import { formatCount } from '../../util/count';
import { inUnit } from '../../util/number';
import { blocks, nameOf, type Compared, type UnitYear } from './answers';
import { facets, grouped, mostPanels, panelCaveats, type Facet } from './facets';
import { bandLabel, quartileCell, quartilesOfLevel, type LevelSpread } from './spread-level';
import { spreadSentence } from './spread-sentence';
import { spreadTable } from './spread-table';

/** Where the values lie, each unit in its latest year with one: dots below twenty units, from there a histogram; a level by itself. */
export function spreadFigure(
	answers: Compared,
	where: Where,
	switches: readonly SwitchView[],
	reports: number,
	facet: Facet = 'none'
): FigureView {
	const latest = latestByUnit(answers.rows);
	const known = latest.filter((row) => row.value !== null);
	const placed = known.filter((row) => !row.small_base);
	const axis = dotAxis(plotted(answers, placed).map(Number), answers.unit);
	const all = grouped(answers, placed, facet).flatMap(({ group, rows: held }) =>
		blocks(answers, held).map(({ level, rows }): LevelSpread => {
			const own = { level, group, rows: rows.map(({ row }) => row) };
			return {
				...own,
				quartiles: quartilesOfLevel(answers, where, own, facet),
				bins: rows.length < manyUnits ? [] : binsOf(plotted(answers, own.rows), axis)
			};
		})
	);
	const title = titleLine(
		`${metricTitle(answers.metric, answers.params)}的分布`,
		facet === 'none' ? '' : `按${facets[facet]}分面`,
		yearWords(known.map((row) => row.year))
	);
	const drawn = all.slice(0, mostPanels).map((each) => band(answers, each));
	const chart: SpreadView = { form: 'spread', axis, bands: drawn };
	return {
		id: 'distribution',
		title,
		sentence: spreadSentence(answers, all),
		switches,
		...(placed.length < 3
			? { chart: null, omitted: tooFew(placed.length, '有可比值') }
			: { chart }),
		table: spreadTable(answers, all, title),
		absences: absenceLine(latest.map((row) => row.absence)),
		caveats: caveats(answers, all, known.length - placed.length),
		source: sourceLine(reports),
		fileName: `对比-分布-${metricTitle(answers.metric, answers.params)}`
	};
}

/** The values of the rows, exact, in the unit of the axis. */
const plotted = ({ metric, money }: Compared, rows: readonly UnitYear[]) =>
	rows.flatMap(({ value }) =>
		value === null ? [] : [metrics[metric].unit === '元' ? inUnit(value, money) : value]
	);

function band(answers: Compared, each: LevelSpread): SpreadView['bands'][number] {
	const many = each.bins.length > 0;
	const shown = many ? each.rows.filter((row) => answers.own.has(row.unit)) : each.rows;
	return {
		label: bandLabel(each),
		points: shown.flatMap((row) => {
			const label = nameOf(answers, row.unit);
			const mark = markOf(answers.metric, row, label, answers.params, answers.money);
			return mark ? [{ ...mark, label, unit: row.unit, own: answers.own.has(row.unit) }] : [];
		}),
		...(many ? { bins: each.bins } : {}),
		quartiles: each.quartiles.map((row) => {
			const { text, value } = quartileCell(answers, row);
			const { address } = row;
			return { label: quartileWords[row.quartile], value: Number(value), text, address };
		})
	};
}

function caveats(answers: Compared, all: readonly LevelSpread[], small: number): readonly string[] {
	const quartiles = all.some((each) => each.quartiles.length > 0);
	const many = all.some((each) => each.bins.length > 0);
	return [
		...(all.length > 1 ? ['各组同一横轴'] : []),
		...panelCaveats(all.length),
		...(quartiles
			? ['竖线为中位数，底色为上下四分位数之间；不加权，算法同电子表格的 QUARTILE.INC']
			: []),
		...(many ? ['各组含下界、不含上界，末组含上界；各单位的数见“排序”'] : []),
		...(small > 0 ? [`${formatCount(small)}个基数不足1万元的不计入分布`] : []),
		...metrics[answers.metric].caveats
	];
}
