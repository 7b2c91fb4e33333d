import type { SpreadView } from '../views/chart';
import { type Chart, type Option } from './chart';
import { bandsHeight, layBands, type Band } from './bands';
import { ink, size, still } from './ink';
import { markDatum, markStyle } from './marks';
import { axisNote, scale, tickStep, tickText, type Scale } from './scale';
import { stack } from './stack';
import { strip } from './strips';
import { nameTags } from './tags';
import { block, rule, word, words, type Word } from './words';
import { formatCount } from '../util/count';

type BandView = SpreadView['bands'][number];

const DOT = 9;

/** How values are spread: a dot a unit or a histogram, a band a level, the middle half shaded and the median drawn. */
export const spread = {
	form: 'spread',
	height: bandsHeight,
	option
} satisfies Chart<SpreadView>;

function option(view: SpreadView, width: number): Option {
	const bands = layBands(view, width);
	const note = axisNote(view.axis);
	const drawn = view.bands.flatMap((of, row) => {
		const band = bands[row];
		return band ? [{ of, band, row, x: scale(view.axis, band.left, band.right) }] : [];
	});
	return {
		animation: false,
		grid: drawn.map(({ band }) => ({
			left: band.left,
			width: band.right - band.left,
			top: band.top,
			height: band.bottom - band.top,
			outerBoundsMode: 'none' as const
		})),
		xAxis: drawn.map((_, gridIndex) => ({
			...{ type: 'value' as const, gridIndex, show: false },
			...{ min: view.axis.min, max: view.axis.max }
		})),
		yAxis: drawn.map(({ band }, gridIndex) => ({
			...{ type: 'value' as const, gridIndex, show: false },
			...{ min: 0, max: band.bottom - band.top }
		})),
		graphic: [
			...(note ? [word(note, 0, 10, { colour: ink.second })] : []),
			...drawn.flatMap(({ of, band, x }) => [
				...words(band.title, 0, band.titleMiddle, { size: size.label, bold: true }),
				...words(band.stats, 0, band.statsMiddle, { colour: ink.second }),
				...quartiles(of, band, x),
				...bins(of, band, x),
				...ticks(view, band, x),
				...nameTags(
					of,
					band,
					x,
					rises(of, band, x).map((rise) => band.bottom - rise - DOT)
				)
			])
		],
		series: drawn.map(({ of, band, row, x }, at) => ({
			...{ type: 'scatter' as const, ...still, clip: false, xAxisIndex: at, yAxisIndex: at },
			// Under the dots, which come first where they lie on a line.
			data: [...lines(of, band, row), ...dots(of, band, row, x)]
		}))
	};
}

/** The middle half as a wash, the median as a line. */
function quartiles({ quartiles: [lower, median, upper] }: BandView, band: Band, x: Scale): Word[] {
	if (!lower || !median || !upper) return [];
	const wash = block(x(lower.value), band.top, x(upper.value), band.bottom, ink.wash);
	return [wash, rule([x(median.value), band.top], [x(median.value), band.bottom], ink.second, 2)];
}

/** What is pointed at of the quartiles. */
const lines = ({ label, quartiles }: BandView, { top, bottom }: Band, row: number) =>
	quartiles.map((line) =>
		strip(
			line,
			{ name: [label, line.label], row },
			[line.value, (bottom - top) / 2],
			[0, bottom - top]
		)
	);

/** The bars of a histogram with their counts. */
function bins({ bins: all = [] }: BandView, { top, bottom }: Band, x: Scale): Word[] {
	const most = Math.max(1, ...all.map(({ count }) => count));
	const room = bottom - top - 16;
	return all.flatMap(({ from, to, count }) => {
		if (count === 0) return [];
		const high = bottom - (count / most) * room;
		const middle = (x(from) + x(to)) / 2;
		const said = formatCount(count);
		const fits = x(to) - x(from) > said.length * 8 + 2;
		return [
			block(x(from) + 1, high, x(to) - 1, bottom, ink.bin, 1),
			...(fits ? [word(said, middle, high - 8, { align: 'center', rim: true })] : [])
		];
	});
}

/** The foot of a band: its line and the values along it. */
function ticks({ axis }: SpreadView, { left, right, bottom }: Band, x: Scale): Word[] {
	const step = tickStep(axis, right - left);
	const count = Math.floor((axis.max - axis.min) / step + 1e-6);
	const values = Array.from({ length: count + 1 }, (_, i) => axis.min + i * step);
	return [
		rule([left, bottom + 0.5], [right, bottom + 0.5], ink.second),
		...values.flatMap((value) => [
			rule([x(value), bottom], [x(value), bottom + 4], ink.second),
			word(tickText(axis, value), x(value), bottom + 13, { align: 'center', colour: ink.second })
		])
	];
}

/** How high each dot stands over the foot of its band. */
const rises = ({ points }: BandView, { top, bottom }: Band, x: Scale) =>
	stack(
		points.map(({ value }) => x(value)),
		DOT,
		bottom - top - DOT
	);

function dots(of: BandView, band: Band, row: number, x: Scale) {
	const above = rises(of, band, x);
	return of.points.map((point, i) => ({
		...markStyle(point, point.own === true),
		...markDatum(point, row, point.label),
		value: [point.value, (above[i] ?? 0) + DOT / 2 + 1]
	}));
}
