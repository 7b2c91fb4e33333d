import type { Statement } from '../../engine/engine';
import type { MetricId } from '../../metrics';
import { compile } from '../../query/compile';
import { chosenQuestion, type ChangeableId, type Question } from '../../query/question';

/** What the card of a change is told by: an amount that reports often give for two years. */
export const changeOf = 'expenditure_basic' satisfies ChangeableId;

/** What a card counts, shows the SQL of and runs: the metric at its usual choices, of every unit and year. */
export const questionOf = (id: MetricId): Question<MetricId, 'unit' | 'year'> =>
	id === 'year_on_year'
		? { metric: id, of: changeOf, by: ['unit', 'year'], where: {} }
		: chosenQuestion(id, ['unit', 'year'], {});

/** The statement of a card: the very one that runs. */
export const statementOf = (id: MetricId): Statement => compile(questionOf(id));
