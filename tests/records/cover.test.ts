import { expect, test } from 'vitest';
import { readPackage } from '../../src/pipeline/package';
import { copyOfBase } from '../pipeline/packages';
import { cover, demandsOf } from './coverage';
import { tokenise, tokensCsv } from './tokens';

const demand = (token: string, ...sites: number[]) => ({ source: 'row', token, sites });

test('a token is a number with its separators and decimals, wherever it stands', () => {
	expect(tokenise('2024年1,234.50元\n\n100%、1,23')).toEqual([
		{ at: 1, token: '2024' },
		{ at: 1, token: '1,234.50' },
		{ at: 3, token: '100' },
		{ at: 3, token: '1' },
		{ at: 3, token: '23' }
	]);
	expect(tokensCsv(tokenise('1,234元\n5'))).toBe('at,token\n1,"1,234"\n2,5\n');
});

test('a number nobody accounts for is left uncovered', () => {
	const { uncovered, overCovered } = cover(tokenise('3 5\n3'), [demand('3', 1), demand('5', 1)]);
	expect(uncovered).toEqual([{ at: 2, token: '3' }]);
	expect(overCovered).toEqual([]);
});

test('a number is the same however many zeros and separators it is written with', () => {
	const { uncovered, overCovered } = cover(tokenise('5,533.00 0.50 10'), [
		demand('5533', 1),
		demand('0.5', 1),
		demand('10.0', 1)
	]);
	expect({ uncovered, overCovered }).toEqual({ uncovered: [], overCovered: [] });
});

test('a row that claims a number twice where it stands once covers too much', () => {
	const { overCovered } = cover(tokenise('3'), [demand('3', 1), demand('3', 1)]);
	expect(overCovered).toEqual([demand('3', 1)]);
});

test('a row that may stand in several lines makes room for one that may not', () => {
	const { uncovered, overCovered } = cover(tokenise('3\n3'), [demand('3', 1, 2), demand('3', 1)]);
	expect({ uncovered, overCovered }).toEqual({ uncovered: [], overCovered: [] });
});

test('derived and absent figures account for nothing, equal statements once at each place', async () => {
	const { records } = await readPackage(await copyOfBase());
	const found = demandsOf(records, '360502-gsl-2023-final');
	expect(found.filter(({ source }) => source.includes('observation'))).toEqual([
		{ source: '360502-gsl-2023-final#observation-1', token: '109.15', sites: [41] },
		{ source: '360502-gsl-2023-final#observation-1', token: '109.15', sites: [47] },
		{ source: '360502-gsl-2023-final#observation-4', token: '12', sites: [52] }
	]);
	expect(
		found.filter(({ source }) => source.includes('indicator')).map(({ token }) => token)
	).toEqual(['10', '3', '4', '133.33', '10']);
});
