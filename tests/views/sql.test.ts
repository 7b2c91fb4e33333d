import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { resultName } from '../../src/lib/export/sql';
import { tableNames } from '../../src/lib/model/schema';
import { drawable, resultChart } from '../../src/lib/views/sql/chart';
import { complete } from '../../src/lib/views/sql/complete';
import { examples } from '../../src/lib/views/sql/examples';
import { refusal } from '../../src/lib/views/sql/guard';
import { resultTable } from '../../src/lib/views/sql/result';
import { runSql } from '../../src/lib/views/sql/run';
import type { SqlResult } from '../../src/lib/views/sql/types';
import { engineOver } from '../support/engine';

let engine: Engine;
beforeAll(async () => {
	engine = await engineOver();
});

async function result(sql: string, limit?: number): Promise<SqlResult> {
	const ran = await runSql(engine, sql, limit === undefined ? {} : { limit });
	if ('error' in ran) throw new Error(`${ran.error.message}\n${ran.error.original}`);
	return ran.result;
}

async function error(sql: string) {
	const ran = await runSql(engine, sql);
	if ('result' in ran) throw new Error(`ran: ${sql}`);
	return ran.error;
}

describe('what is not run', () => {
	test.each([
		["INSERT INTO unit VALUES ('x')", '会改动数据'],
		['drop table unit', '会改动数据'],
		["COPY unit TO 'x.csv'", '会读写文件'],
		["ATTACH 'x.duckdb'", '接入其他数据库'],
		['INSTALL json', '不装载任何扩展'],
		['LOAD parquet', '不装载任何扩展'],
		["SET memory_limit = '1GB'", '会改变引擎的设置'],
		['PRAGMA database_list', '会改变引擎的设置'],
		['SELECT 1; SELECT 2', '一次只能运行一条语句'],
		['SELECT 1) AS a$$; DROP TABLE x; FROM (SELECT 2 AS b$$', '一次只能运行一条语句'],
		["SELECT $t$ ' $t$); DROP TABLE x; FROM (SELECT ' '", '一次只能运行一条语句'],
		["SELECT E'\\' '); DROP TABLE x; FROM (SELECT ' '", '一次只能运行一条语句'],
		["SELECT 1 /* /* */ ' */); DROP TABLE x; FROM (SELECT ' '", '一次只能运行一条语句'],
		['SELECT 1 -- \r); DROP TABLE x; FROM (SELECT 2', '一次只能运行一条语句'],
		["SELECT * FROM read_csv('a.csv')", '会读取文件'],
		["SELECT * FROM read_parquet ('a')", '会读取文件'],
		["SELECT * FROM glob('*')", '会读取文件'],
		["SELECT * FROM 'a.csv'", '不读取文件'],
		["SELECT * FROM unit JOIN 'a.parquet' USING (x)", '不读取文件'],
		["EXPLAIN SELECT * FROM read_text('a')", '会读取文件'],
		['EXPLAIN ANALYZE DELETE FROM unit', '“DELETE”会改动数据'],
		['explain create table x as select 1', '“CREATE”会改动数据'],
		['WITH x AS (DELETE FROM unit RETURNING *) SELECT * FROM x', '“DELETE”会改动数据'],
		['WITH x AS MATERIALIZED (update unit set name = 1) FROM x', '“UPDATE”会改动数据'],
		['bonjour', '不是查询'],
		['  -- nothing', '没有语句']
	])('%s', async (sql, why) => {
		expect(refusal(sql)?.message).toContain(why);
		expect((await error(sql)).message).toContain(why);
	});

	test.each([
		"SELECT 'INSERT; COPY read_csv(' AS a",
		'SELECT 1 -- ; DROP TABLE unit',
		'/* ; */ SELECT 1;',
		'SELECT 1 AS "read_csv"',
		'FROM unit LIMIT 1',
		'DESCRIBE unit',
		'SUMMARIZE score',
		'WITH a AS (SELECT 1 AS x) SELECT * FROM a',
		'PIVOT unit ON type USING count(*) GROUP BY level',
		"PIVOT unit ON type IN ('x') USING count(*)",
		'UNPIVOT unit ON name, type INTO NAME a VALUE b',
		'WITH u AS (FROM unit) PIVOT u ON type USING count(*)',
		'VALUES (1, 2)'
	])('but this is: %s', async (sql) => {
		expect(refusal(sql)).toBeNull();
		expect((await result(sql)).rows.length).toBeGreaterThan(0);
	});

	test('a writing statement that hides behind WITH or EXPLAIN changes nothing', async () => {
		for (const sql of [
			'WITH a AS (SELECT 1) INSERT INTO unit SELECT * FROM a',
			'EXPLAIN ANALYZE WITH a AS (SELECT 1) INSERT INTO unit SELECT * FROM a',
			'SELECT 1) ; DROP TABLE unit; SELECT (2'
		])
			expect((await error(sql)).message).not.toBe('');
		expect((await result('SELECT count(*) AS n FROM unit')).rows).toEqual([['10']]);
	});

	test('what would slip through to a file is refused by the engine, and told in one sentence', async () => {
		expect((await error('SELECT * FROM "a.csv"')).message).toMatch(/没有表|不能读写文件|扩展/);
	});

	test('what needs an extension says so in one sentence', async () => {
		for (const sql of ['SELECT st_point(1, 2)', "SELECT * FROM st_read('a')"])
			expect((await error(sql)).message, (await error(sql)).original).toMatch(/扩展/);
	});
});

describe('an answer', () => {
	test('has every cell as exact text, whatever its type', async () => {
		const { columns, rows } = await result(
			"SELECT 12345678901234.50 AS a, DATE '2024-01-02' AS b, 0.1::DOUBLE AS c, 9007199254740993 AS d, [1, 2] AS e, NULL AS f, sum(1) AS g"
		);
		expect(rows).toEqual([
			['12345678901234.50', '2024-01-02', '0.1', '9007199254740993', '[1, 2]', null, '1']
		]);
		expect(columns[0]).toEqual({ name: 'a', type: 'DECIMAL(16,2)' });
	});

	test('of many rows shows the first and counts all', async () => {
		const { rows, total } = await result('SELECT * FROM range(12345) ORDER BY 1', 500);
		expect([rows.length, total, rows[499]]).toEqual([500, 12345, ['499']]);
		expect((await result('SELECT 1 AS a LIMIT 0')).total).toBe(0);
	});

	test('keeps columns apart that are called alike', async () => {
		expect((await result('SELECT 1 AS a, 2 AS a')).rows).toEqual([['1', '2']]);
	});

	test('of EXPLAIN is the plan', async () => {
		expect((await result('EXPLAIN SELECT * FROM unit')).plan).toMatch(/unit|SEQ_SCAN/i);
	});

	test('of EXPLAIN ANALYZE is the plan with what each step took', async () => {
		const { plan } = await result('EXPLAIN ANALYZE\nSELECT name FROM unit');
		expect(plan).toMatch(/Total Time[^]*10 rows/);
		expect(plan).toContain('EXPLAIN ANALYZE SELECT name FROM unit\n');
		expect((await result('EXPLAIN SELECT count(*) FROM unit')).plan).not.toContain('Total Time');
	});

	test('of PIVOT has a column for each value', async () => {
		const { columns, rows, total } = await result(
			'PIVOT unit ON level USING count(*) GROUP BY type',
			1
		);
		expect(columns.length).toBeGreaterThan(2);
		expect(rows).toHaveLength(1);
		expect(total).toBeGreaterThan(1);
	});

	test("a row's id opens its record", async () => {
		const found = await result('SELECT row_id, value FROM observation ORDER BY row_id LIMIT 1');
		const [cell] = resultTable(found, '结果').rows[0]?.cells ?? [];
		expect(cell?.address).toBe(`record,row:${cell?.text}`);
	});

	test('stops when it is given up', async () => {
		const abort = new AbortController();
		const asked = runSql(engine, 'SELECT count(*) FROM range(100000) a, range(1000000) b', {
			signal: abort.signal
		});
		setTimeout(() => abort.abort(new Error('enough')), 50);
		await expect(asked).rejects.toThrow('enough');
	});
});

describe('an error', () => {
	test.each([
		['SELECT *\nFROM unitt', '没有表“unitt”；是否为“unit”', 2, 6],
		['SELECT nam\nFROM unit', '没有列“nam”', 1, 8],
		["SELECT '中文' AS a,\n  '单位' || nam\nFROM unit", '没有列“nam”', 2, 11],
		['SELECT u.x FROM unit u', '没有列“x”', 1, 8],
		['SELECT *\nFROM unit\nWHER 1', '语法有误', 3, 6],
		['SELECT type, level, count(*) FROM unit GROUP BY type', 'GROUP BY', 1, 14],
		['SELECT nosuch(1)', '没有函数“nosuch”', 1, 8],
		['SELECT count(* FROM unit', '语法有误', 1, 16],
		['SELECT , name FROM unit', '语法有误：在“,”附近', 1, 8],
		['SELECT * FORM unit', '语法有误：在“unit”附近', 1, 15],
		['SELECT *\n"x" "y"', '语法有误：在“"y"”附近', 2, 5],
		['SELECT name FROM unit WHERE', '语法有误：语句没有写完。', 1, 28],
		['SELECT *\nFROM unit\nWHERE -- what\n\n;', '语法有误：语句没有写完。', 3, 6],
		['SELECT (1', '语法有误：语句没有写完，缺少“)”', 1, 10],
		['EXPLAIN ANALYZE SELECT 1 +', '语法有误：语句没有写完。', 1, 27],
		['SELECT\n1)', '语法有误：多了“)”', 2, 2],
		["SELECT * FROM unit WHERE name = 'abc", '字符串没有写完，缺少右边的单引号', 1, 33],
		['SELECT $$abc', '字符串没有写完，缺少右边的“$$”', 1, 8],
		['SELECT "abc', '名称没有写完，缺少右边的双引号', 1, 8],
		['WITH x AS (DELETE FROM unit RETURNING *) SELECT * FROM x', '会改动数据', 1, 12],
		['EXPLAIN ANALYZE SELECT CAST(name AS INT)\nFROM unit', '值不能转换', 1, 24]
	])('%s', async (sql, words, line, column) => {
		const { message, place, original } = await error(sql);
		expect(message, original).toContain(words);
		expect(place, original).toEqual({ line, column });
	});

	test('of a word that is not allowed points to it', async () => {
		expect((await error('\n  DROP TABLE unit')).place).toEqual({ line: 2, column: 3 });
	});
});

test('a file of not all rows says so in its name', async () => {
	const cut = await result('SELECT * FROM range(20001)', 20_000);
	expect(resultName('csv', cut, 'v1')).toBe('SQL查询结果_前20,000行_v1.csv');
	expect(resultName('csv', await result('SELECT 1'), 'v1')).toBe('SQL查询结果_v1.csv');
});

describe('the examples', () => {
	test.each(tableNames)('%s: runs, names its table and answers with rows', async (table) => {
		const { sql } = examples[table];
		expect(sql).toMatch(new RegExp(`\\b${table}\\b`));
		expect((await result(sql)).rows.length).toBeGreaterThan(0);
	});
});

describe('completion', () => {
	/** What is offered where `|` stands. */
	const offered = (text: string) => {
		const caret = text.indexOf('|');
		return complete(text.replace('|', ''), caret).options.map((option) => option.text);
	};

	test('offers tables, columns of the tables that are named, and keywords', () => {
		expect(offered('SELECT * FROM obs|')).toEqual(['observation']);
		expect(offered('SELECT pri| FROM observation')).toEqual(['printed', 'printed_unit']);
		expect(offered('SEL|')).toEqual(['SELECT']);
		expect(offered('SELECT pri|')).not.toContain('printed');
	});

	test('knows the names that tables are given', () => {
		const names = offered('SELECT u.| FROM observation o JOIN unit u USING (unit_id)');
		expect(names).toContain('short_name');
		expect(names).not.toContain('measure');
		expect(offered('SELECT x.| FROM unit u')).toEqual([]);
	});

	test('finds a column by what it means', () => {
		expect(offered('SELECT 缺失| FROM observation')).toContain('absence');
	});

	test('offers the codes of a column within quotes, and nothing in a comment', () => {
		expect(offered("FROM observation WHERE stage = 'f|")).toEqual(['final']);
		expect(offered("FROM observation WHERE stage IN ('final', '决|')")).toEqual(['final']);
		expect(offered("FROM observation WHERE note = 'f|'")).toEqual([]);
		expect(offered('SELECT 1 -- sel|')).toEqual([]);
	});
});

describe('a chart of an answer', () => {
	test('is drawn of words beside numbers, a bar a row', async () => {
		const found = await result(examples.report.sql);
		expect(drawable(found)).toEqual({ label: 0, values: [2] });
		const chart = resultChart(found, 2);
		if (typeof chart === 'string') throw new Error(chart);
		expect(chart.rows).toHaveLength(found.rows.length);
		expect(chart.rows[0]?.parts[0]?.text).toBe(found.rows[0]?.[2]);
	});

	test('says why where there is none', async () => {
		expect(drawable(await result('SELECT 1 AS a, 2 AS b'))).toBeNull();
		expect(resultChart(await result("SELECT 'a' AS a, -1 AS b"), 1)).toContain('负数');
		expect(resultChart(await result("SELECT 'a', range FROM range(100)"), 1)).toContain('40行');
	});
});
