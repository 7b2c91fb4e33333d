import type { Records } from '../../src/lib/model/schema';
import { recordTables } from '../../src/lib/model/schema';
import { cellSeparator } from '../../src/lib/records/figures';
import { readLocator } from '../../src/lib/records/locator';
import { cell, type Row } from '../../src/lib/records/row';
import { tokensIn, type Token } from './tokens';

/** A number that a row or an ignored entry accounts for, and the lines where it may stand. */
export interface Demand {
	readonly source: string;
	readonly token: string;
	readonly lines: readonly number[];
}

/** The numbers for which the rows of a report account. */
export function demandsOf(records: Records, reportId: string): readonly Demand[] {
	return recordTables.flatMap((table) =>
		(records[table] as readonly Row[])
			.filter((row) => cell(row, 'report_id') === reportId && covers(row))
			.flatMap(demandsOfRow)
	);
}

/** A derived row's operands, an absence and a repetition at a place that another row covers account for nothing. */
const covers = (row: Row) =>
	cell(row, 'absence') === '' &&
	cell(row, 'basis') !== 'derived' &&
	!cell(row, 'note').startsWith('同处并列');

function demandsOfRow(row: Row): readonly Demand[] {
	const printed = cell(row, 'printed');
	const places = readLocator(cell(row, 'locator')).flatMap((place) =>
		place.kind === 'lines' ? [range(place.from, place.to)] : []
	);
	// one figure stands at each of its places; several figures stand somewhere among them
	const sites = printed.includes(cellSeparator) ? [places.flat()] : places;
	return sites.flatMap((lines) =>
		tokensIn(printed).map((token) => ({ source: cell(row, 'row_id'), token, lines }))
	);
}

const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Pairs every demand with one token of its text: what is left over on either side is a gap. */
export function cover(tokens: readonly Token[], demands: readonly Demand[]) {
	const taken = new Map<number, Demand>();
	const slots = new Map<string, number[]>();
	tokens.forEach(({ line, token }, i) => {
		const key = `${line} ${token}`;
		slots.set(key, [...(slots.get(key) ?? []), i]);
	});
	const assign = (demand: Demand, seen: Set<number>): boolean =>
		[...new Set(demand.lines)]
			.flatMap((line) => slots.get(`${line} ${demand.token}`) ?? [])
			.some((slot) => {
				if (seen.has(slot)) return false;
				seen.add(slot);
				const holder = taken.get(slot);
				if (holder && !assign(holder, seen)) return false;
				taken.set(slot, demand);
				return true;
			});
	const overCovered = demands.filter((demand) => !assign(demand, new Set()));
	return { uncovered: tokens.filter((_, i) => !taken.has(i)), overCovered };
}
