import {
	DuckDBTypeId,
	type DuckDBDecimalValue,
	type DuckDBType,
	type DuckDBValue
} from '@duckdb/node-api';
import { safeInteger, scaledText, undecodable } from './cells';
import type { Cell } from './engine';

/** The decoder of a native column; throws for a type without an exact cell. */
export function nativeDecoder(type: DuckDBType, column: string): (value: DuckDBValue) => Cell {
	const decode = present(type, column);
	return (value) => (value === null ? null : decode(value));
}

function present(type: DuckDBType, column: string): (value: DuckDBValue) => Cell {
	switch (type.typeId) {
		case DuckDBTypeId.VARCHAR:
		case DuckDBTypeId.ENUM:
		case DuckDBTypeId.BOOLEAN:
			return (value) => value as string | boolean;
		case DuckDBTypeId.DECIMAL:
			return (value) => decimalText(value as DuckDBDecimalValue);
		case DuckDBTypeId.HUGEINT:
			return (value) => scaledText(value as bigint, 0);
		case DuckDBTypeId.TINYINT:
		case DuckDBTypeId.SMALLINT:
		case DuckDBTypeId.INTEGER:
		case DuckDBTypeId.BIGINT:
		case DuckDBTypeId.UTINYINT:
		case DuckDBTypeId.USMALLINT:
		case DuckDBTypeId.UINTEGER:
		case DuckDBTypeId.UBIGINT:
			return (value) => safeInteger(value as number | bigint, column);
		case DuckDBTypeId.SQLNULL:
			return () => null;
		default:
			throw undecodable(column, type.toString());
	}
}

const decimalText = ({ value, scale }: DuckDBDecimalValue) => scaledText(value, scale);
