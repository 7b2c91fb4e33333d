import { DuckDBInstance } from '@duckdb/node-api';

/** Writes a small snapshot: six amounts with the extremes of their type, and 100 000 integers. */
export async function makeSnapshot(file: string): Promise<void> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const statements = [
		`ATTACH '${file.replaceAll("'", "''")}' AS made (BLOCK_SIZE 16384)`,
		'CREATE TABLE made.amount (id INTEGER, name VARCHAR, value DECIMAL(18, 2))',
		`INSERT INTO made.amount VALUES
			(1, '昌吉州', 340.93), (2, '渝水区', -0.10), (3, NULL, NULL),
			(4, '最大', 9999999999999999.99), (5, '最小', -9999999999999999.99), (6, '零', 0)`,
		'CREATE TABLE made.number AS SELECT range AS n FROM range(100000)',
		'DETACH made'
	];
	for (const sql of statements) await connection.run(sql);
	connection.closeSync();
	instance.closeSync();
}
