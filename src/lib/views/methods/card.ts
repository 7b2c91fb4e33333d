import { metrics, type MetricId } from '../../metrics';
import { choiceIds, type Metric, type MetricUnit } from '../../metrics/metric';
import type { BreakRow } from '../../query/lists/breaks';
import type { MetricCoverage } from '../../query/lists/metric-coverage';
import { coverageWords, type CoverageWords } from './coverage';
import { operandsOf, type Operands } from './operands';
import { changeOf } from './statement';
import { breaksOf, breakWordsOf } from '../breaks';
import { polarityWords } from '../polarity';

/** Everything the methods page says of a metric. */
export interface MetricCard {
	readonly id: MetricId;
	readonly label: string;
	/** A change has the unit of what changes. */
	readonly unit: MetricUnit | '随所比指标';
	readonly words: string;
	readonly operands: readonly Operands[];
	/** The first choice is the default. */
	readonly params: readonly { readonly label: string; readonly choices: readonly string[] }[];
	readonly norm: string;
	readonly polarity: string;
	readonly caveats: readonly string[];
	/** Year of the norm's document number; null where the norm has none. */
	readonly issued: number | null;
	/** Units with a value at the default choices, from which year, and the other units. */
	readonly coverage: CoverageWords;
	/** At which choices it was counted. */
	readonly counted: string;
	readonly breaks: readonly string[];
}

/** Describes a metric of which the given units have a value or none. */
export function cardOf(
	id: MetricId,
	coverage: readonly MetricCoverage[],
	breaks: readonly BreakRow[]
): MetricCard {
	const metric: Metric = metrics[id];
	const change = metric.formula.kind === 'change';
	const names = new Map(coverage.map((unit) => [unit.unit_id, unit.short_name]));
	return {
		id,
		label: metric.label,
		unit: change ? '随所比指标' : metric.unit,
		words: metric.words,
		operands: operandsOf(metric),
		params: Object.values(metric.params).map((param) => ({
			label: param.label,
			choices: choiceIds(param).map((choice) => param.choices[choice] ?? choice)
		})),
		norm: metric.norm,
		polarity: polarityWords[metric.polarity].word,
		caveats: metric.caveats,
		issued: issuedIn(metric.norm),
		coverage: coverageWords(coverage),
		counted: change ? `以${metrics[changeOf].label}为例` : '默认口径',
		breaks: breakWordsOf(breaksOf(id, breaks), (unit) => names.get(unit) ?? unit)
	};
}

/** 财预〔2013〕53号 was issued in 2013. */
function issuedIn(norm: string): number | null {
	const [, year] = /〔(\d{4})〕/.exec(norm) ?? [];
	return year === undefined ? null : Number(year);
}
