import type { Engine } from '../../engine/engine';
import { metrics, type MetricId } from '../../metrics';
import { choiceIds, type Metric, type MetricUnit } from '../../metrics/metric';
import { askChosen } from '../../query/ask';
import { compile } from '../../query/compile';
import type { BreakRow } from '../../query/lists/breaks';
import type { Question } from '../../query/question';
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

const by = ['unit', 'year'] as const;

/** Describes a metric; its coverage is asked of the records. */
export async function cardOf(
	engine: Engine,
	id: MetricId,
	breaks: readonly BreakRow[]
): Promise<MetricCard> {
	const metric: Metric = metrics[id];
	const change = metric.formula.kind === 'change';
	const rows = await askChosen(engine, id, by, {}, {});
	const unitsIn = (some: typeof rows) => new Set(some.map((row) => row.unit)).size;
	const { sql, params } = compile({ metric: id, by, where: {} } as unknown as Question);
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
		units: unitsIn(rows.filter((row) => row.value !== null)),
		of: unitsIn(rows),
		counted: change ? `以${metrics.expenditure.label}为例` : '默认口径，任一年度',
		breaks: breaksOf(metric, breaks),
		sql,
		values: params.map(String)
	};
}
