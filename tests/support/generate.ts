import type { Records, RowOf } from '../../src/lib/model/schema';
import { usual, type Print } from './generated/print';
import { randomOf } from './generated/random';
import { reportRows } from './generated/report';
import { truthOf, type Truth } from './generated/truth';

const first = 2020;
const years = 5;

/** A package of so many consistent reports, five years a body; the same for the same seed. */
export function generate(reports: number, seed: number, print: Print = usual): Records {
	const random = randomOf(seed);
	const units = Array.from({ length: Math.ceil(reports / years) }, (_, i) => unitOf(i));
	const documents = Array.from({ length: reports }, (_, i) =>
		reportOf(units[Math.floor(i / years)]?.unit_id ?? '', first + (i % years))
	);
	let before: Truth | undefined;
	const rows = documents.map(({ report_id, unit_id, year }) => {
		if (year === first) before = undefined;
		const truth = truthOf(before?.carryoverOut ?? random(100_000, 900_000), random);
		const all = reportRows({ report_id, unit_id, year }, truth, before, print);
		before = truth;
		return all;
	});
	return {
		region: [
			{ region_code: '110000', name: '北京市', level: 'province', parent_code: null },
			{ region_code: '110105', name: '朝阳区', level: 'county', parent_code: '110000' }
		],
		unit: units,
		report: documents,
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

function unitOf(i: number): RowOf<'unit'> {
	const name = `单位${i + 1}`;
	return {
		...{ unit_id: i === 0 ? '110105-gsl' : `110105-gsl-${i + 1}`, name, short_name: name },
		...{ type: 'gsl', level: 'county', region_code: '110105', aliases: null }
	};
}

const reportOf = (unit_id: string, year: number): RowOf<'report'> => ({
	...{ report_id: `${unit_id}-${year}-final`, unit_id, year, kind: 'final' },
	...{ title: `${year}年度部门决算`, entity_scope: 'department', evaluator: 'self' },
	...{ source_file: 'generated.txt', sha256: '0'.repeat(64), published_on: null, url: null }
});
