import type { Stage } from '../../../model/terms';
import type { Candidate } from '../../candidate';
import { headerOf } from './header';
import { income, labelled, sangong, spending, type Label } from './labels';
import { observed, type Sheet } from './sheet';

/** Which stage the lowest words of a column name. */
export const stages: Readonly<Record<string, Stage>> = {
	预算数: 'budget',
	年初预算数: 'initial',
	全年预算数: 'adjusted',
	决算数: 'final'
};

/** A table with a column an item and one row of amounts. */
export function readColumns(sheet: Sheet): readonly Candidate[] {
	const { depth, columns } = headerOf(sheet.rows);
	const amounts = sheet.rows.slice(depth);
	const [row] = amounts;
	if (!row || amounts.length > 2) return [];
	return columns.flatMap((words, column) => {
		const label = sheet.labels === sangong ? sangongOf(words, columns) : plainOf(words, columns);
		const stage = stages[words.at(-1) ?? ''];
		return label ? observed(sheet, row[column], { ...label, ...(stage ? { stage } : {}) }) : [];
	});
}

function plainOf(
	words: readonly string[],
	columns: readonly (readonly string[])[]
): Label | undefined {
	const name = words.at(-1) ?? '';
	return name === '合计' ? wholeOf(columns) : labelled([...spending, ...income], name);
}

/** The 合计 of kinds of spending; with what is carried over beside them it is that of all uses. */
function wholeOf(columns: readonly (readonly string[])[]): Label | undefined {
	const named = columns.map((words) => labelled(spending, words.at(-1) ?? '')?.measure);
	if (!named.includes('expenditure_basic')) return undefined;
	const all = named.includes('carryover_out');
	return { measure: all ? 'expenditure_total' : 'expenditure', words: [] };
}

/** 三公 is the 合计 of a table of its items alone, and the 小计 of one that holds 会议费 and 培训费 too. */
export function sangongOf(
	words: readonly string[],
	columns: readonly (readonly string[])[]
): Label | undefined {
	const named = [...words].reverse().find((each) => labelled(sangong, each));
	if (named !== undefined) return labelled(sangong, named);
	const wide = columns.some((each) => each.some((word) => ['会议费', '培训费'].includes(word)));
	const own = wide ? '小计' : '合计';
	const whole = words.some((word) => [own, `“三公”经费${own}`, `三公经费${own}`].includes(word));
	return whole ? { measure: 'sangong', words: [] } : undefined;
}
