import { metrics, type MetricId } from '../../metrics';
import type { FactView } from '../overview/facts';
import { joinProse } from '../prose';
import { choiceWords } from '../title';
import type { Line } from './answers';
import { latest, moneyOf, sayChange, sayValue, toldBy } from './words';

/** What a unit's strip shows, in this order, as far as it has a value on any definition. */
const wanted: readonly MetricId[] = [
	'expenditure',
	'execution_rate',
	'score_total',
	'sangong',
	'project_share',
	'operating_cost'
];

const MOST = 4;

/** The headline figures of a unit, each with its year. */
export const unitFacts = (lines: readonly Line[]): readonly FactView[] =>
	wanted
		.flatMap((metric) => toldBy(lines, metric, 1) ?? [])
		.map(fact)
		.slice(0, MOST);

function fact(line: Line): FactView {
	const { metric, params } = line.variant;
	const money = moneyOf(line);
	const row = latest(line);
	const year = row?.year ?? 0;
	const notes = [
		choiceWords(metric, params).join('·') || (metric === 'score_total' ? '单位自评' : ''),
		row?.basis === 'stated' ? '' : '推算',
		sayChange(line, year)
	];
	return {
		label: `${metrics[metric].label}（${year}年）`,
		value: row ? sayValue(metric, row, money) : '',
		note: joinProse(
			notes.filter((note) => note !== ''),
			'，'
		)
	};
}
