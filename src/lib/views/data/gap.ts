import type { RecordTable } from '../../model/schema';
import { absences, reportKinds, type ReportKind } from '../../model/terms';
import type { CoverageRow } from '../../query/lists/coverage';
import type { CellView } from '../figure';

/** The kinds of documents that as a rule hold the rows of a table; any kind where none are named. */
const usual: Readonly<Partial<Record<RecordTable, readonly ReportKind[]>>> = {
	spending: ['final', 'budget'],
	score: ['selfeval'],
	indicator: ['selfeval']
};

/** Why a unit's year has no row of a table: `未收录`, `本报告未列示`, `本报告未列示；部门决算、部门预算未收录`. */
export function gapOf({ kinds, attached }: CoverageRow, table: RecordTable): CellView {
	if (kinds.length === 0)
		return { text: absences.not_collected, value: null, absence: 'not_collected' };
	const absence = kinds.length === 1 ? 'not_in_report' : 'not_published';
	const wanted = usual[table] ?? kinds;
	const evaluated = attached || kinds.includes('evaluation');
	const there = wanted.some((kind) => kinds.includes(kind) || (kind === 'selfeval' && evaluated));
	const missing = wanted.map((kind) => reportKinds[kind]).join('、');
	const text = there ? absences[absence] : `${absences[absence]}；${missing}未收录`;
	return { text, value: null, absence };
}
