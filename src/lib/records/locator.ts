/** A place in a document: lines of a text, or a page with its table and row. */
export type Place =
	| { readonly kind: 'lines'; readonly from: number; readonly to: number }
	| {
			readonly kind: 'page';
			readonly page: number;
			readonly table?: number | undefined;
			readonly row?: number | undefined;
	  };

const lines = /^L([1-9]\d*)(?:-([1-9]\d*))?$/;
const page = /^p([1-9]\d*)(?::t([1-9]\d*)(?::r([1-9]\d*))?)?$/;

/** Reads one place (`L41`, `L285-294`, `p7`, `p7:t5:r3`); undefined if it is none. */
export function readPlace(text: string): Place | undefined {
	const [, from, to = from] = lines.exec(text) ?? [];
	if (from !== undefined && Number(from) <= Number(to))
		return { kind: 'lines', from: Number(from), to: Number(to) };
	const [, number, table, row] = page.exec(text) ?? [];
	if (number === undefined) return undefined;
	return { kind: 'page', page: Number(number), table: numeral(table), row: numeral(row) };
}

const numeral = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** The places of a locator in their order; a part that is no place is left out. */
export function readLocator(locator: string): readonly Place[] {
	return locator.split(' ').flatMap((part) => readPlace(part) ?? []);
}
