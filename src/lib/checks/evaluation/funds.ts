import { funds } from '../../model/terms';
import { groupBy } from '../../util/group';
import type { Observation, Sheet } from '../core/book';
import type { Outcome } from '../core/check';
import { figureOf, type NumberRow } from '../core/figure';
import { compareSum } from '../core/sum';
import type { RowOf } from '../../model/schema';

type FundRow = Observation | RowOf<'project'>;

/** Every total of a fund table against the sum of its funds. */
export function checkFunds(sheet: Sheet): readonly Outcome[] {
	const ofBody = sheet.observation.filter(({ measure }) => measure === 'expenditure');
	const tables = [
		...groupBy(ofBody, ({ year, stage, scope }) => `${year} ${stage} ${scope}`).values(),
		...groupBy(sheet.project, ({ subject, year, stage }) => `${subject} ${year} ${stage}`).values()
	];
	return tables.flatMap((table: readonly FundRow[]) => checkTable(table));
}

function checkTable(table: readonly FundRow[]): readonly Outcome[] {
	const stated = table.filter(isStated);
	const [total] = stated.filter(({ fund }) => fund === null);
	const figure = total && figureOf(total);
	const listed = [
		...groupBy(
			stated.filter(({ fund }) => fund !== null),
			({ fund }) => fund
		).values()
	].flatMap((rows) => rows.slice(0, 1));
	if (!figure || listed.length === 0) return [];
	const blank = table.flatMap(({ fund }) =>
		fund !== null && !stated.some((row) => row.fund === fund) ? [funds[fund]] : []
	);
	const parts = listed.flatMap((row) => figureOf(row) ?? []);
	return [{ ...compareSum(figure, parts, blank), year: total.year }];
}

const isStated = ({ basis, value }: NumberRow) => basis === 'stated' && value !== null;
