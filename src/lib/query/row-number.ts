/** The number that ends a row id: rows of a report are numbered as they stand in it. */
export const rowNumber = (rowId: string) => `CAST(regexp_extract(${rowId}, '[0-9]+$') AS INTEGER)`;
