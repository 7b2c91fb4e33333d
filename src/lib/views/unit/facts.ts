import { metrics, type MetricId } from '../../metrics';
import type { MoneyUnit } from '../../util/number';
import type { FactView } from '../overview/facts';
import { joinProse } from '../prose';
import { choiceWords } from '../title';
import type { Line } from './answers';
import { changeIn, latest, lineOf, sayChange, sayValue } from './words';

/** What a unit's strip shows, in this order, as far as it has a value; alternatives stand in for what is absent. */
const wanted: readonly (readonly { metric: MetricId; params?: Record<string, string> }[])[] = [
	[
		{ metric: 'expenditure' },
		{ metric: 'expenditure', params: { stage: 'final', scope: 'fiscal' } }
	],
	[{ metric: 'execution_rate' }, { metric: 'execution_rate', params: { budget: 'initial' } }],
	[{ metric: 'score_total' }],
	[{ metric: 'sangong' }],
	[{ metric: 'project_share' }],
	[{ metric: 'operating_cost' }]
];

const MOST = 4;

/** The headline figures of a unit, each with its year. */
export function unitFacts(lines: readonly Line[], money: MoneyUnit): readonly FactView[] {
	return wanted
		.flatMap((alternatives) => {
			const line = alternatives
				.map(({ metric, params }) => lineOf(lines, metric, params))
				.find((line) => latest(line) !== undefined);
			return line ? [fact(line, money)] : [];
		})
		.slice(0, MOST);
}

function fact(line: Line, money: MoneyUnit): FactView {
	const { metric, params } = line.variant;
	const row = latest(line);
	const year = row?.year ?? 0;
	const change = changeIn(line, year);
	const notes = [
		choiceWords(metric, params).join('·') || (metric === 'score_total' ? '单位自评' : ''),
		row?.basis === 'stated' ? '' : '推算',
		change ? sayChange(metric, change, money) : ''
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
