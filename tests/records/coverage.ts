import type { Records } from '../../src/lib/model/schema';
import { recordTables } from '../../src/lib/model/schema';
import { cellSeparator } from '../../src/lib/records/figures';
import { readLocator } from '../../src/lib/records/locator';
import { cell, type Row } from '../../src/lib/records/row';
import { tokensIn, type Token } from './tokens';

/** A number that a row or an ignored entry accounts for, and the lines or pages where it may stand. */
export interface Demand {
	readonly source: string;
	readonly token: string;
	readonly sites: readonly number[];
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
	const places = placesOf(row);
	// one figure stands at each of its places; several figures stand somewhere among them
	const standing = printed.includes(cellSeparator) ? [places.flat()] : places;
	return standing.flatMap((sites) =>
		tokensIn(printed).map((token) => ({ source: cell(row, 'row_id'), token, sites }))
	);
}

const placesOf = (row: Row) =>
	readLocator(cell(row, 'locator')).map((place) =>
		place.kind === 'lines' ? range(place.from, place.to) : [place.page]
	);

/** The codes of classifications that stand beside the figures of a report, each where it may stand. */
export function codesOf(records: Records, reportId: string): ReadonlySet<string> {
	const printed = records.spending.filter(
		({ report_id, code_basis }) => report_id === reportId && code_basis === 'printed'
	);
	return new Set(
		printed.flatMap((row) =>
			placesOf(row as Row)
				.flat()
				.flatMap((site) => tokensIn(row.code ?? '').map((code) => `${site} ${code}`))
		)
	);
}

const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** One number however it is written: `5,533.00`, `5533`. */
const plain = (token: string) =>
	token
		.replaceAll(',', '')
		.replace(/(\.\d*?)0+$/, '$1')
		.replace(/\.$/, '');

/** Pairs every demand with one token of its text: what is left over on either side is a gap. */
export function cover(tokens: readonly Token[], demands: readonly Demand[]) {
	const taken = new Map<number, Demand>();
	const slots = new Map<string, number[]>();
	tokens.forEach(({ at, token }, i) => {
		const key = `${at} ${plain(token)}`;
		slots.set(key, [...(slots.get(key) ?? []), i]);
	});
	const assign = (demand: Demand, seen: Set<number>): boolean =>
		[...new Set(demand.sites)]
			.flatMap((site) => slots.get(`${site} ${plain(demand.token)}`) ?? [])
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
