import type { Records, RowOf } from '../../src/lib/model/schema';
import { usual, type Print } from './generated/print';
import { randomOf } from './generated/random';
import { reportRows } from './generated/report';
import { truthOf, type Truth } from './generated/truth';

const first = 2020;
const years = 5;

type Unit = RowOf<'unit'>;
type Report = RowOf<'report'>;

/** Where and whose the generated reports are. */
export interface Bodies {
	readonly region: Records['region'];
	readonly unit: readonly Unit[];
	/** In the order of units and years. */
	readonly report: readonly Report[];
}

/** A package of so many consistent reports, five years a body; the same for the same seed. */
export function generate(reports: number, seed: number, print: Print = usual): Records {
	const unit = Array.from({ length: Math.ceil(reports / years) }, (_, i) => unitOf(i));
	return recordsOf(
		{
			region: [
				{ region_code: '110000', name: '北京市', level: 'province', parent_code: null },
				{ region_code: '110105', name: '朝阳区', level: 'county', parent_code: '110000' }
			],
			unit,
			report: unit.flatMap(reportsOf).slice(0, reports)
		},
		seed,
		print
	);
}

/** Everything that these bodies report, each year's accounts beginning with what the year before left over. */
export function recordsOf(bodies: Bodies, seed: number, print: Print = usual): Records {
	const random = randomOf(seed);
	let before: (Truth & Pick<Report, 'unit_id' | 'year'>) | undefined;
	const rows = bodies.report.map(({ report_id, unit_id, year }) => {
		const last = before?.unit_id === unit_id && before.year === year - 1 ? before : undefined;
		const truth = truthOf(last?.carryoverOut ?? random(100_000, 900_000), random);
		before = { ...truth, unit_id, year };
		return reportRows({ report_id, unit_id, year }, truth, last, print);
	});
	return {
		...bodies,
		observation: rows.flatMap(({ observation }) => observation),
		spending: rows.flatMap(({ spending }) => spending),
		score: rows.flatMap(({ score }) => score),
		indicator: rows.flatMap(({ indicator }) => indicator),
		project: rows.flatMap(({ project }) => project),
		claim: rows.flatMap(({ claim }) => claim),
		series_break: [],
		finding: []
	};
}

/** The final accounts of a body in every year. */
export const reportsOf = ({ unit_id }: Unit): readonly Report[] =>
	Array.from({ length: years }, (_, i) => reportOf(unit_id, first + i));

function unitOf(i: number): Unit {
	const name = `单位${i + 1}`;
	return {
		...{ unit_id: i === 0 ? '110105-gsl' : `110105-gsl-${i + 1}`, name, short_name: name },
		...{ type: 'gsl', level: 'county', region_code: '110105', aliases: null }
	};
}

const reportOf = (unit_id: string, year: number): Report => ({
	...{ report_id: `${unit_id}-${year}-final`, unit_id, year, kind: 'final' },
	...{ title: `${year}年度部门决算`, entity_scope: 'department', evaluator: 'self' },
	...{ source_file: 'generated.txt', sha256: '0'.repeat(64), published_on: null, url: null }
});
