import { metrics, type MetricId } from '../../metrics';
import type { CollectedRow } from '../../query/lists/collected';
import { levels, metricAbsences, type Level } from '../../model/terms';
import { idsOf } from '../../util/ids';
import { perObject } from '../../util/per-object';
import { absentLast } from '../absences';
import { dotAxis, scoreAxis } from '../axis';
import type { DotsView } from '../chart';
import type { FigureView } from '../figure';
import { manyChart } from '../many';
import { markOf } from '../marks';
import { ranked } from '../ranking';
import { referenceLines } from '../references';
import { crowdOf, nameOf, type Overview, type UnitYear } from './answers';
import { formatCount } from '../../util/count';

/** Beyond this many rows single dots are not read any more. */
const MOST = 30;

/** The rows of a level. */
interface Block {
	readonly level: Level;
	readonly heading: string;
	readonly rows: readonly UnitYear[];
}

/** Rows by level, highest level first, within it by value; absent ones last. */
export const blocksOf = ({ chosen }: Overview, rows: readonly UnitYear[]): readonly Block[] =>
	blocksAmong(chosen)(rows);

const blocksAmong = perObject((chosen: readonly CollectedRow[]) => {
	const levelOf = new Map(chosen.map((row) => [row.unit_id, row.level]));
	return perObject((rows: readonly UnitYear[]): readonly Block[] =>
		idsOf(levels)
			.map((level) => ({
				...{ level, heading: levels[level] },
				rows: ranked(rows.filter((row) => levelOf.get(row.unit) === level)).map(({ row }) => row)
			}))
			.filter((block) => block.rows.length > 0)
	);
});

/** A dot a unit, sorted by value within its level; the reason where there is no chart. */
export function dotsChart(
	overview: Overview,
	metric: MetricId,
	rows: readonly UnitYear[],
	params: Readonly<Record<string, string>> = {}
): Pick<FigureView, 'chart' | 'omitted' | 'crowds'> {
	const known = rows.filter((row) => row.value !== null).length;
	if (known < 2 || rows.length < 3)
		return {
			chart: null,
			omitted: `${formatCount(rows.length)}个单位中${formatCount(known)}个有值，不作图，见下表`
		};
	const blocks = blocksOf(overview, rows);
	const lines = referenceLines(metric);
	const axisOf = (values: readonly number[]) =>
		metric === 'score_total' ? scoreAxis(values) : rateAxis(values, lines);
	if (rows.length > MOST)
		return manyChart(
			blocks.map(({ level, heading, rows }) => ({
				label: heading,
				of: crowdOf(overview, metric, params, { level: [level] }),
				values: rows.flatMap(({ value }) => value ?? []),
				...{ column: 'value', row: heading }
			})),
			{ unit: metrics[metric].unit, axisOf }
		);
	const drawn = blocks.flatMap((block) => block.rows);
	const dots = drawn.map((row): DotsView['rows'][number] => {
		const label = nameOf(overview, row.unit);
		const mark = markOf(metric, row, label, params);
		const absence = row.absence === null ? {} : { absence: metricAbsences[row.absence] };
		return { label, marks: mark ? [mark] : [], ...absence };
	});
	const values = dots.flatMap((row) => row.marks.map((mark) => mark.value));
	return {
		chart: {
			form: 'dots',
			axis: axisOf(values),
			lines,
			rows: absentLast(dots)
		}
	};
}

const rateAxis = (values: readonly number[], lines: DotsView['lines']) =>
	dotAxis(
		values,
		'%',
		lines.map((line) => line.value)
	);
