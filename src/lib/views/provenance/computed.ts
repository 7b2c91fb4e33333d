import type { Engine, QueryOptions } from '../../engine/engine';
import type { ComputedAddress, Operation } from '../../query/address';
import type { CitedRow } from '../../query/cited';
import { compileComputed } from '../../query/computed';
import { askRows } from '../../query/rows';
import { statement } from '../../query/sql';
import { askSources, type SourceRow } from '../../query/lists/sources';
import { chosenUnit } from '../../util/money-unit';
import { formatCount } from '../../util/count';
import { formatExact, formatNumber } from '../../util/number';
import { changeCell, amountCell, figureCell, growthCell } from '../cells';
import type { CellView, Prose } from '../figure';
import { storedUnit } from '../findings/amounts';
import { itemName, scopeWords } from '../findings/names';
import { joinProse, prose } from '../prose';
import { yearWords } from '../title';
import { recordFigure, weightCell } from './fields';
import type { Subject } from './subject';

/** What the figure is called beside the name of what it is made of. */
export const operationNames: Readonly<Record<Operation, string>> = {
	sum: '合计',
	change: '增减额',
	growth: '增减率',
	ratio: '比率',
	points: '得分（复算）',
	reached: '得分率'
};

/** What several records amount to; null where one of them is not there. */
export async function computedSubject(
	engine: Engine,
	address: ComputedAddress,
	options?: QueryOptions
): Promise<Subject | null> {
	const { rows, base } = address;
	const query = compileComputed(address);
	const [answers, sources] = await Promise.all([
		askRows<{ readonly value: string | null }>(engine, query, options),
		askSources(engine, [...rows, ...base], options)
	]);
	const byId = new Map(sources.map((source) => [source.row_id, source]));
	const found = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
	const [of, from] = [found(rows), found(base)];
	const [first] = of;
	if (!first || of.length < rows.length || from.length < base.length) return null;
	return {
		title: titleOf(address, of, from),
		figure: valueCell(address, first, answers[0]?.value ?? null),
		unit: unitOf(address, first),
		qualifiers: [scopeWords(first)].filter(Boolean),
		notes: [],
		formula: formulaOf(address, of, from),
		others: [],
		rows,
		base,
		computed: true,
		statement: statement(query)
	};
}

function titleOf(
	{ kind }: ComputedAddress,
	of: readonly SourceRow[],
	from: readonly SourceRow[]
): string {
	const units = [...new Set(of.map((row) => row.unit_name))];
	const items = [...new Set(of.map(itemName))];
	const about = items.length > 1 ? `${formatCount(items.length)}项` : (items[0] ?? '');
	const part = kind === 'ratio' && from[0] ? `${about} ÷ ${itemName(from[0])}` : about;
	return [
		units.length > 1 ? `${formatCount(units.length)}个单位` : (units[0] ?? ''),
		yearWords([...from, ...of].map((row) => row.year)),
		`${part}${operationNames[kind]}`
	].join(' · ');
}

function valueCell({ kind }: ComputedAddress, row: CitedRow, value: string | null): CellView {
	const figure = { value, absence: 'zero_base' as const, basis: null };
	if (kind === 'growth') return growthCell(figure);
	if (kind === 'ratio' || kind === 'reached')
		return figureCell(figure, { format: (percent) => `${formatNumber(percent, 2)}%` });
	if (storedUnit(row) !== '元' || kind === 'points')
		return figureCell(figure, { format: formatExact });
	return (kind === 'change' ? changeCell : amountCell)(figure, chosenUnit());
}

function unitOf({ kind }: ComputedAddress, row: CitedRow): string {
	if (kind === 'growth' || kind === 'ratio' || kind === 'reached') return '';
	if (kind === 'points') return '分';
	const unit = storedUnit(row);
	return unit === '元' ? chosenUnit() : unit;
}

function formulaOf(
	{ kind }: ComputedAddress,
	of: readonly SourceRow[],
	from: readonly SourceRow[]
): Prose {
	const sum = (rows: readonly SourceRow[]) =>
		joinProse(
			rows.map((row) => recordFigure(row)),
			' + '
		);
	const [n, d] = [sum(of), sum(from)];
	if (kind === 'sum') return n;
	if (kind === 'points')
		return prose`${n} ÷ ${sum(from.slice(0, 1))}（高于100%的按100%） × ${from.slice(1).map(({ row_id }) => weightCell(row_id))}`;
	if (kind === 'reached') return prose`${n} ÷ ${from.map(({ row_id }) => weightCell(row_id))}`;
	const difference = prose`${n} − ${from.length > 1 ? prose`（${d}）` : d}`;
	if (kind === 'change') return difference;
	if (kind === 'growth') return prose`（${difference}） ÷ ${d}`;
	return prose`${of.length > 1 ? prose`（${n}）` : n} ÷ ${from.length > 1 ? prose`（${d}）` : d}`;
}
