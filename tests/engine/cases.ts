import type { ResultRow, Statement } from '../../src/lib/engine/engine';

export interface Case {
	readonly statement: Statement;
	readonly rows: readonly ResultRow[];
}

const ask = (sql: string, ...params: Statement['params']) => ({ sql, params });

/** Questions that both engines answer alike: each kind of cell, each kind of parameter. */
export const cases: Readonly<Record<string, Case>> = {
	'amounts keep their scale and sign': {
		statement: ask('SELECT value FROM amount ORDER BY id'),
		rows: [
			{ value: '340.93' },
			{ value: '-0.10' },
			{ value: null },
			{ value: '9999999999999999.99' },
			{ value: '-9999999999999999.99' },
			{ value: '0.00' }
		]
	},
	'a sum of amounts is exact': {
		statement: ask('SELECT sum(value) AS total FROM amount WHERE id < 3'),
		rows: [{ total: '340.83' }]
	},
	'counts and integers are numbers': {
		statement: ask('SELECT count(*) AS c, max(n) AS m, 7::UTINYINT AS u FROM number'),
		rows: [{ c: 100_000, m: 99_999, u: 7 }]
	},
	'a sum of integers is HUGEINT and arrives as text': {
		statement: ask('SELECT sum(n) AS s, -5::HUGEINT AS h FROM number'),
		rows: [{ s: '4999950000', h: '-5' }]
	},
	'a HUGEINT may have 38 digits': {
		statement: ask(`SELECT ('1' || repeat('0', 37))::HUGEINT + 1 AS h`),
		rows: [{ h: `1${'0'.repeat(36)}1` }]
	},
	'decimals may have 38 digits': {
		statement: ask(
			'SELECT CAST(? AS DECIMAL(38, 10)) AS d',
			'-1234567890123456789012345678.0000000001'
		),
		rows: [{ d: '-1234567890123456789012345678.0000000001' }]
	},
	'truth, text and nothing': {
		statement: ask(`SELECT true AS t, false AS f, NULL AS n, '元' AS y, '' AS e`),
		rows: [{ t: true, f: false, n: null, y: '元', e: '' }]
	},
	'text parameters are values, whatever they contain': {
		statement: ask(
			'SELECT ? AS a, ? AS b, ? AS c',
			`'); DROP TABLE amount; --`,
			'\\\'"\n?$1',
			'元'
		),
		rows: [{ a: `'); DROP TABLE amount; --`, b: '\\\'"\n?$1', c: '元' }]
	},
	'integer parameters stay integers': {
		statement: ask(
			'SELECT ? AS i, ? + 1 AS j, value * ? AS v FROM amount WHERE id = ?',
			-3,
			3_000_000_000,
			2,
			1
		),
		rows: [{ i: -3, j: 3_000_000_001, v: '681.86' }]
	},
	'a negative parameter after a minus is no comment': {
		statement: ask('SELECT 1-? AS x', -3),
		rows: [{ x: 4 }]
	},
	'an absent parameter is NULL': {
		statement: ask('SELECT name FROM amount WHERE name IS NOT DISTINCT FROM ?', null),
		rows: [{ name: null }]
	},
	'a comment at the end is harmless': {
		statement: ask('SELECT ? AS x -- done', 1),
		rows: [{ x: 1 }]
	},
	'an empty answer has no rows': {
		statement: ask('SELECT * FROM amount WHERE id = ?', 99),
		rows: []
	}
};

/** Statements that both engines refuse, and a word of why. */
export const refusals: Readonly<Record<string, { statement: Statement; because: RegExp }>> = {
	'a DOUBLE': {
		statement: ask('SELECT 1.5::DOUBLE AS rate'),
		because: /"rate".*cast it in the SQL/s
	},
	'a DATE': {
		statement: ask("SELECT DATE '2024-01-01' AS day"),
		because: /"day".*cast it in the SQL/s
	},
	'an integer beyond 2^53': {
		statement: ask('SELECT 9007199254740993 AS big'),
		because: /"big" holds 9007199254740993/
	},
	'a fractional number as parameter': {
		statement: ask('SELECT ? AS x', 1.5),
		because: /1\.5 is no exact integer/
	},
	'an unknown column': {
		statement: ask('SELECT nope FROM amount'),
		because: /nope[^]*SELECT nope FROM amount/
	},
	'what cannot be read, in plain text that points to the place once': {
		statement: ask('SELECT , "名"\nFROM amount'),
		because:
			/^(?:QueryError: )?Parser Error: syntax error at or near ","\n\nLINE 1: SELECT , "名"\n {15}\^\n\nSELECT , "名"\nFROM amount$/
	},
	'what is not written to its end': {
		statement: ask('SELECT 1 FROM amount WHERE'),
		because: /^(?:QueryError: )?Parser Error: syntax error at end of input\n\nSELECT 1/
	},
	'what the engine has not': {
		statement: ask('WITH x AS (DELETE FROM amount RETURNING *) SELECT * FROM x'),
		because: /^(?:QueryError: )?Not implemented Error: A CTE needs a SELECT\n\nWITH x/
	},
	'writing to the snapshot': {
		statement: ask('INSERT INTO amount VALUES (9, NULL, NULL)'),
		because: /read-only/
	},
	'reading another file': {
		statement: ask("SELECT * FROM read_csv('data/manifest.json')"),
		because: /disabled by configuration/
	},
	'reading JSON': {
		statement: ask("SELECT * FROM read_json('data/manifest.json')"),
		because: /read_json|disabled by configuration/
	},
	'turning extensions on again': {
		statement: ask('SET autoload_known_extensions = true'),
		because: /configuration has been locked/
	},
	'loading an extension': {
		statement: ask('LOAD spatial'),
		because: /disabled|Permission Error/
	}
};
