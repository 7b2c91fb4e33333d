import type { Engine, QueryOptions } from '../../engine/engine';
import { measures } from '../../model/measures';
import { levels, scopes, stages } from '../../model/terms';
import {
	askedBy,
	askPanelNumber,
	compileFixedPanel,
	type PanelNumber
} from '../../query/lists/fixed-panel';
import type { PanelAddress } from '../../query/panel-address';
import type { PanelSum } from '../../query/panels-of';
import { statement } from '../../query/sql';
import { chosenUnit } from '../../util/money-unit';
import { amountCell, changeCell, growthCell, type Figure } from '../cells';
import type { CellView, Prose } from '../figure';
import { prose } from '../prose';
import { panelSum } from '../sangong/panel-figures';
import { titleLine, yearWords } from '../title';
import { computedSubject, operationNames } from './computed';
import type { Subject } from './subject';
import { formatCount } from '../../util/count';

/** More records than these are counted; of fewer each stands in the formula. */
const named = 12;

/** A sum over a fixed panel, or how it changed; null where there is no such panel. */
export async function panelSubject(
	engine: Engine,
	address: PanelAddress,
	options?: QueryOptions
): Promise<Subject | null> {
	const number = await askPanelNumber(engine, address, options);
	if (!number) return null;
	const { row, value, rows, base } = number;
	const { operation, at, measure, stage, scope, where } = address;
	const query = statement(compileFixedPanel(where, askedBy(address)));
	const years = row.sums.map(({ year }) => year);
	const notes = [`只计${yearWords(years)}均列示${measures[address.lead].label}的单位。`];
	if (rows.length <= named) {
		const found = await computedSubject(engine, { kind: operation, rows, base }, options);
		return found && { ...found, notes: [...found.notes, ...notes], statement: query };
	}
	const figure = { value, absence: 'zero_base', basis: null } as const;
	return {
		title: titleLine(
			`${formatCount(row.n)}个${levels[row.level]}单位`,
			yearWords(at === undefined ? [years[0] ?? 0, years.at(-1) ?? 0] : [at]),
			`${measures[measure].label}${operationNames[operation]}`
		),
		figure: cells[operation](figure),
		unit: operation === 'growth' ? '' : chosenUnit(),
		qualifiers: [stages[stage], scopes[scope], `${formatCount(row.n)}个单位`],
		notes,
		formula: formulaOf(address, number),
		others: [],
		...{ rows, base },
		computed: true,
		statement: query
	};
}

const cells: Readonly<Record<PanelAddress['operation'], (figure: Figure) => CellView>> = {
	sum: (figure) => amountCell(figure, chosenUnit()),
	change: (figure) => changeCell(figure, chosenUnit()),
	growth: growthCell
};

/** Each operand a sum with an address of its own; a sum is of records too many to be named. */
function formulaOf(address: PanelAddress, { row }: PanelNumber): Prose {
	const sumOf = (sum: PanelSum | undefined) =>
		sum ? amountCell(panelSum(row, sum), chosenUnit()) : '';
	if (address.operation === 'sum')
		return `${formatCount(row.n)}个单位${address.at ?? ''}年的数相加`;
	const [first, last] = [sumOf(row.sums[0]), sumOf(row.sums.at(-1))];
	const difference = prose`${last} − ${first}`;
	return address.operation === 'change' ? difference : prose`（${difference}） ÷ ${first}`;
}
