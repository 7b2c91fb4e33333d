import { metrics } from '../metrics';
import type { Crowd as Asked } from '../query/held';
import { chosenUnit } from '../util/money-unit';
import { formatCount } from '../util/count';
import { inUnit, type MoneyUnit } from '../util/number';
import { dotAxis } from './axis';
import { binsOf } from './bins';
import type { Axis, ChartView, SpreadView } from './chart';
import type { FigureView, DrawnCrowd } from './figure';

/** Values that are too many to be told one by one: those of a level, a part or a year. */
export interface Crowd extends Omit<DrawnCrowd, 'money'> {
	/** What they are of; their number is added. */
	readonly label: string;
	/** Those that stand out all the same. */
	readonly points?: SpreadView['bands'][number]['points'];
}

/** What they are counted in; an axis of its own where whole steps around them will not do. */
interface Scale {
	readonly unit: string;
	readonly money?: MoneyUnit;
	readonly axisOf?: (values: readonly number[]) => Axis;
}

/** Where many values lie, a band a crowd on one axis: its histogram; quartiles are still to be asked for. */
export function manyChart(
	crowds: readonly Crowd[],
	{ unit, money = chosenUnit(), axisOf = (values) => dotAxis(values, unit) }: Scale
): Pick<FigureView, 'crowds'> & { readonly chart: SpreadView } {
	const plotted = ({ of, values }: Crowd) =>
		isMoney(of) ? values.map((value) => inUnit(value, money)) : values;
	const axis = axisOf(crowds.flatMap(plotted).map(Number));
	return {
		chart: {
			form: 'spread',
			axis,
			bands: crowds.map((crowd) => ({
				label: `${crowd.label}（${formatCount(crowd.values.length)}个）`,
				points: crowd.points ?? [],
				bins: binsOf(plotted(crowd), axis),
				quartiles: []
			}))
		},
		crowds: crowds.map(({ of, values, column, row }) => ({
			...{ of, values, column, money },
			...(row === undefined ? {} : { row })
		}))
	};
}

const isMoney = ({ metric, of, side }: Asked) =>
	side !== undefined || metrics[of ?? metric].unit === '元';

/** What needs to be said of a chart that was drawn of many. */
export const manyCaveats = (chart: ChartView | null): readonly string[] =>
	chart?.form === 'spread'
		? [
				'单位较多，以直方图表示：各组含下界、不含上界，末组含上界；竖线为中位数，底色为上下四分位数之间，其数列于表首；各单位的数见表'
			]
		: [];
