import { metrics, type MetricId } from '../../metrics';
import { choiceIds, type Metric, type MetricUnit } from '../../metrics/metric';
import { compile } from '../../query/compile';
import type { Computable } from '../../query/computable';
import type { BreakRow } from '../../query/lists/breaks';
import { chosenQuestion } from '../../query/question';
import { breaksOf } from './breaks';
import { operandsOf, type Operands } from './operands';
import { polarityWords } from './terms';

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
	/** Units with a value at the default choices, of all. */
	readonly units: number;
	readonly of: number;
	/** At which choices it was counted. */
	readonly counted: string;
	readonly breaks: readonly string[];
	readonly sql: string;
	/** What stands for each `?`, in order. */
	readonly values: readonly string[];
}

/** What a card counts and shows the SQL of: the metric at its default choices. */
export const questionOf = (id: MetricId) => chosenQuestion(id, ['unit', 'year'], {});

/** Describes a metric of which the given number of units has a value. */
export function cardOf(
	id: MetricId,
	computable: Computable | undefined,
	breaks: readonly BreakRow[]
): MetricCard {
	const metric: Metric = metrics[id];
	const change = metric.formula.kind === 'change';
	const { sql, params } = compile(questionOf(id));
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
		units: computable?.units ?? 0,
		of: computable?.of ?? 0,
		counted: change ? `以${metrics.expenditure.label}为例` : '默认口径，任一年度',
		breaks: breaksOf(metric, breaks),
		sql,
		values: params.map(String)
	};
}
