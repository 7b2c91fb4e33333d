import { expect, test } from 'vitest';
import type { Statement } from '../../src/lib/engine/engine';
import { Held } from '../../src/lib/engine/held';
import { Places } from '../../src/lib/engine/places';
import { inlined } from '../../src/lib/engine/params';
import { keptIn } from '../../src/lib/engine/setup';
import { metrics, type MetricId } from '../../src/lib/metrics';
import { compile } from '../../src/lib/query/compile';
import { chosenQuestion } from '../../src/lib/query/question';
import type { Where } from '../../src/lib/query/where';
import { idsOf } from '../../src/lib/util/ids';
import { recording } from '../support/recording';
import { engineOver } from '../support/engine';
import { lists, wheres } from './lists';
import { choicesOf } from './questions';

const engine = await engineOver();

/** The answer of a statement as it is. */
const answerOf = ({ sql, params }: Pick<Statement, 'sql' | 'params'>) =>
	engine.query({ sql, params });

const made = new Set<string>();

/** Makes the tables of a statement as an engine would that keeps them, and asks them. */
async function keptAnswer({ kept }: Statement) {
	if (!kept) throw new Error('nothing is kept of this statement');
	await engine.query({ sql: `CREATE SCHEMA IF NOT EXISTS ${keptIn}`, params: [] });
	for (const [name, table] of Object.entries(kept.tables)) {
		if (made.has(name)) continue;
		const sql = `CREATE TABLE ${keptIn}."${name}" AS ${inlined(table)}`;
		await engine.query({ sql, params: [] });
		made.add(name);
	}
	return engine.query({ sql: kept.sql, params: kept.params });
}

/** The rows an engine would pick that holds the greater answer; undefined where it holds too little. */
async function pickedAnswer({ picked }: Statement) {
	if (!picked) throw new Error('nothing is picked for this statement');
	const { from, keys, by, sparse } = picked;
	const rows = await answerOf(from);
	return new Held(new Places(rows, by), (place) => rows[place] ?? {}, sparse).pick(
		'sql' in keys ? await answerOf(keys) : keys
	);
}

/** Years that no record is of, whole and in part, beside those of the lists. */
const asked: readonly Where[] = [
	...wheres.filter(({ unit }) => !unit?.length),
	{ year: ['1999'] },
	{ year: ['2017', '2031'], level: ['province'] }
];

const statementOf = (
	metric: MetricId,
	where: Where = {},
	params?: Readonly<Record<string, string>>
): Statement => compile(chosenQuestion(metric, ['unit', 'year'], where, params));

const recordedYears = new Set(
	(await engine.query({ sql: 'SELECT DISTINCT year FROM unit_year', params: [] })).map(
		({ year }) => year
	)
);

const keptMetrics = idsOf(metrics).filter((metric) => statementOf(metric).kept);

test('nearly every metric with one value a unit and year may be kept', () => {
	expect(keptMetrics.length).toBeGreaterThan(40);
});

test('every metric is picked out of the answers of all unit-years', () => {
	expect(idsOf(metrics).filter((metric) => !statementOf(metric).picked)).toEqual([]);
});

test.each(idsOf(metrics))(
	'%s: out of the answers of all unit-years as asked by itself',
	async (metric) => {
		for (const params of choicesOf(metric))
			for (const where of asked) {
				const statement = statementOf(metric, where, params);
				const direct = await answerOf(statement);
				const about = JSON.stringify({ params, where });
				if (statement.kept) expect(await keptAnswer(statement), about).toEqual(direct);
				const known = where.year?.every((year) => recordedYears.has(Number(year))) ?? true;
				expect(await pickedAnswer(statement), about).toEqual(known ? direct : undefined);
			}
	}
);

test.each(['execution_rate', 'sangong', 'basic_share'] as const)(
	'changes of %s are picked as asked by themselves',
	async (of) => {
		for (const where of asked) {
			const statement = compile({ metric: 'year_on_year', of, by: ['unit', 'year'], where });
			const direct = await answerOf(statement);
			expect((await pickedAnswer(statement)) ?? direct).toEqual(direct);
		}
	}
);

test('known keys pick all rows that have them, in the order of the answer', () => {
	const rows = [
		{ row: 'x', n: 1 },
		{ row: 'y', n: 2 },
		{ row: 'x', n: 3 },
		{ row: 'x', n: 4 }
	];
	const held = (sparse: boolean) =>
		new Held(new Places(rows, { row: 'id' }), (place) => rows[place] ?? {}, sparse);
	expect(held(false).pick([{ id: 'x' }, { id: 'x' }])).toEqual([rows[0], rows[2], rows[3]]);
	expect(held(false).pick([{ id: 'x' }, { id: 'z' }])).toBeUndefined();
	expect(held(true).pick([{ id: 'z' }, { id: 'y' }])).toEqual([rows[1]]);
});

test('every list that rests on answers gives the same out of kept ones', async () => {
	const { engine: watched, recorded } = recording(engine);
	for (const where of asked) for (const ask of Object.values(lists)) await ask(watched, where);
	const keeping = recorded.filter(({ statement }) => statement.kept);
	expect(keeping.length).toBeGreaterThan(0);
	for (const { statement, rows } of keeping) expect(await keptAnswer(statement)).toEqual(rows);
	const picking = recorded.filter(({ statement }) => statement.picked);
	expect(picking.some(({ statement }) => !statement.kept)).toBe(true);
	for (const { statement, rows } of picking)
		expect((await pickedAnswer(statement)) ?? rows).toEqual(rows);
});

test('named units are asked by themselves', () => {
	expect(statementOf('expenditure', { unit: ['652300-gsl'] }).kept).toBeUndefined();
});
