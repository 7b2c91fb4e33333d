import { DataType, type RecordBatch, type Table, type Utf8, type Vector } from 'apache-arrow';
import { safeInteger, scaledText, undecodable } from './cells';
import type { Cell, ResultRow } from './engine';
import { textsOf } from './texts';

type Decoder = (value: unknown) => Cell;

/** A table of Arrow or a part of one. */
type Rows = Pick<Table | RecordBatch, 'schema' | 'numRows' | 'getChildAt'>;

/** The rows of Arrow, of all columns or of those named, exactly: the only place that knows how DuckDB-WASM writes its answers. */
export function decode(rows: Rows, only?: readonly string[]): ResultRow[] {
	const row = reader(rows, only);
	return Array.from({ length: rows.numRows }, (_, place) => row(place));
}

/** The same, each row when it is read. */
export function reader(rows: Rows, only?: readonly string[]): (place: number) => ResultRow {
	const columns = rows.schema.fields
		.map(({ name }, i) => ({ name, vector: rows.getChildAt(i) as Vector }))
		.filter(({ name }) => !only || only.includes(name))
		.map(({ name, vector }) => ({ name, cell: cellsOf(vector, name) }));
	return (place) => {
		const row: Record<string, Cell> = {};
		for (const { name, cell } of columns) row[name] = cell(place);
		return row;
	};
}

/** Reads the cells of a column. */
function cellsOf(vector: Vector, column: string): (place: number) => Cell {
	if (isText(vector)) return textsOf(vector);
	const decode = decoderOf(vector.type, column);
	return (place) => {
		const value: unknown = vector.get(place);
		return value === null ? null : decode(value);
	};
}

const isText = (vector: Vector): vector is Vector<Utf8> => DataType.isUtf8(vector.type);

/** The decoder of an Arrow column; throws for a type without an exact cell. */
function decoderOf(type: DataType, column: string): Decoder {
	if (DataType.isDecimal(type)) {
		const { scale } = type;
		return (value) => scaledText(signed(value as Uint32Array), scale);
	}
	if (DataType.isInt(type)) return (value) => safeInteger(value as number | bigint, column);
	if (DataType.isDictionary(type)) return decoderOf(type.dictionary as DataType, column);
	if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return (value) => value as string;
	if (DataType.isBool(type)) return (value) => value as boolean;
	if (DataType.isNull(type)) return () => null;
	throw undecodable(column, String(type));
}

/** Little-endian 32-bit words as one two's-complement integer. */
function signed(words: Uint32Array): bigint {
	const value = words.reduceRight((high, word) => (high << 32n) | BigInt(word), 0n);
	return BigInt.asIntN(words.length * 32, value);
}
