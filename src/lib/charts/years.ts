import { font, ink, size } from './ink';

/** The axis of years under a plot: every one of a few, at most about six of many. */
export function yearAxis(years: readonly number[], gridIndex: number) {
	return {
		type: 'category' as const,
		gridIndex,
		boundaryGap: years.length === 1,
		data: years.map(String),
		axisLine: { show: false },
		axisTick: { show: false },
		axisLabel: {
			interval: years.length > 6 ? Math.ceil(years.length / 6) - 1 : 0,
			margin: 14,
			color: ink.second,
			fontFamily: font,
			fontSize: size.note,
			verticalAlign: 'middle' as const
		}
	};
}
