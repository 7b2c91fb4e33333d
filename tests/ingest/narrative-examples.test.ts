import { describe, expect, test } from 'vitest';
import {
	adjustments,
	comparisons,
	unchanged
} from '../../src/lib/ingest/extract/narrative/changes';
import {
	classCode,
	economicCode,
	functionCode
} from '../../src/lib/ingest/extract/classification/codes';
import { countAliases } from '../../src/lib/ingest/extract/narrative/count-subjects';
import { declarations } from '../../src/lib/ingest/extract/narrative/declared';
import { rules } from '../../src/lib/ingest/extract/narrative/derived';
import { economicNames } from '../../src/lib/ingest/extract/classification/economic-names';
import { functionNames } from '../../src/lib/ingest/extract/classification/function-names';
import { Headings } from '../../src/lib/ingest/extract/narrative/headings';
import { reasonOf, reasonWords } from '../../src/lib/ingest/extract/narrative/reasons';
import { relations } from '../../src/lib/ingest/extract/narrative/relations';
import { sangongAliases } from '../../src/lib/ingest/extract/narrative/sangong-subjects';
import { scopeWords } from '../../src/lib/ingest/extract/narrative/scopes';
import { sections } from '../../src/lib/ingest/extract/narrative/sections';
import { staffParts } from '../../src/lib/ingest/extract/narrative/staff';
import { stageWords } from '../../src/lib/ingest/extract/narrative/stages';
import { expenditureAliases } from '../../src/lib/ingest/extract/narrative/expenditure-subjects';
import { incomeAliases } from '../../src/lib/ingest/extract/narrative/subjects';
import { claims, readText, statements } from './read';

const money = [...incomeAliases, ...expenditureAliases, ...sangongAliases];
const claimed = (text: string, kind?: 'selfeval') =>
	claims(readText(text, kind)).map((claim) => claim.replace(/:.*/, ''));

describe('every form of words reads its example', () => {
	test.each(money)('$example', ({ measures, example }) => {
		const read = statements(readText(example));
		for (const measure of measures)
			expect(read).toContainEqual(
				expect.stringMatching(new RegExp(`^2030 ${measure} final \\w+ 5000000.00$`))
			);
	});

	test.each(money.flatMap(({ measures, words }) => words.map((word) => ({ measures, word }))))(
		'the name $word',
		({ measures, word }) => {
			const read = statements(readText(`2030年度${word}500.00万元。`));
			expect(read).toContainEqual(expect.stringContaining(`2030 ${measures[0]} `));
		}
	);

	test.each(countAliases)('$example', ({ measures, example }) => {
		const read = statements(readText(example));
		expect(read).toContainEqual(`2030 ${measures[0]} final all 5.00`);
	});

	test.each(relations)('$example', ({ example, gives }) => {
		expect(claimed(example, 'selfeval')).toEqual(gives);
	});

	test.each(comparisons)('$example', ({ example, gives }) => {
		expect(claimed(example)).toEqual(gives);
	});

	test.each(unchanged)('$example', ({ example }) => {
		expect(statements(readText(example))).toContainEqual(
			expect.stringMatching(/^2029 sangong_reception final \w+ 50000.00 derived$/)
		);
	});

	test.each(declarations)('$example', ({ example, gives }) => {
		const read = statements(readText(example)).map((each) =>
			each.replace(/^2030 (\w+) final (\w+) 0.00$/, '$1 $2')
		);
		expect(read).toEqual(gives);
	});

	test.each(rules)('$example', ({ measure, example }) => {
		const read = statements(readText(example));
		expect(read).toContainEqual(
			expect.stringMatching(new RegExp(`2030 ${measure} final \\w+ 30000.00 derived`))
		);
	});

	test.each(scopeWords)('$example', ({ scope, example }) => {
		expect(statements(readText(example))).toContainEqual(
			expect.stringContaining(` final ${scope} 30000.00`)
		);
	});

	test.each(stageWords)('$example', ({ stage, example }) => {
		expect(statements(readText(example))).toEqual([`2030 expenditure_basic ${stage} all 30000.00`]);
	});

	test.each(adjustments)('$example', ({ way, example }) => {
		const sign = way === 'down' ? '-' : '';
		expect(statements(readText(example))).toEqual([
			`2030 budget_adjustment adjusted all ${sign}50000.00`
		]);
	});

	test.each(staffParts)('$example', ({ example }) => {
		expect(statements(readText(example))).toContainEqual(
			expect.stringMatching(/staff_(?:serving|authorised) final all 5.00 derived/)
		);
	});

	test.each(sections)('$example', ({ scope, skip = false, example }) => {
		const headings = new Headings();
		expect(headings.enter(example)).toBe(true);
		expect(headings.scope).toBe(scope);
		expect(headings.skip).toBe(skip);
	});

	test.each(reasonWords)('$example', ({ reason, example }) => {
		expect(reasonOf(example)?.split('+')).toContain(reason);
	});
});

describe('names of classifications', () => {
	const levels = ['类', '款', '项'] as const;
	const named = (code: string) => functionNames[code]?.[0];

	test.each(Object.entries(functionNames))('%s', (code, names) => {
		const path = [3, 5, 7].slice(0, (code.length - 1) / 2).map((end) => code.slice(0, end));
		for (const name of names) {
			const called = path.map((each, at) => [
				levels[at] ?? '类',
				each === code ? name : named(each)
			]);
			expect(functionCode(Object.fromEntries(called) as Record<string, string>)).toBe(code);
		}
	});

	test.each(Object.entries(economicNames))('%s', (code, names) => {
		for (const name of names) expect(economicCode(name)).toBe(code);
	});

	test('the endings that catalogues change make no difference', () => {
		expect(classCode('社会保障与就业')).toBe('208');
		expect(classCode('医疗卫生与计划生育支出')).toBe('210');
		expect(classCode('某支出')).toBeUndefined();
	});
});
