import fc from 'fast-check';
import { expect, test } from 'vitest';
import { speller, spellingOf } from '../../src/lib/views/spelling';
import { read, spell } from '../../src/routes/spell.server';

test('a character is read as in most names; a name that has it otherwise is kept with its syllables', () => {
	const spelling = spellingOf(['重庆市', '重庆市委', '重点工程局'], read);
	expect(spelling.syllables['chong']).toBe('重');
	expect(spelling.odd).toEqual({ 重点工程局: 'zhong dian gong cheng ju' });
	const again = speller(spelling);
	expect(again('重庆市')).toEqual({ full: 'chongqingshi', initials: 'cqs' });
	expect(again('重点工程局')).toEqual({ full: 'zhongdiangongchengju', initials: 'zdgcj' });
});

test('names are spelled from the readings as by the tables they come from', () => {
	const name = fc
		.array(fc.constantFrom(...'重庆长春乐山行政大厦单县会计局（A3）'), { maxLength: 8 })
		.map((all) => all.join(''));
	fc.assert(
		fc.property(fc.array(name, { maxLength: 12 }), (names) => {
			const again = speller(spellingOf(names, read));
			for (const each of names) expect(again(each)).toEqual(spell(each));
		})
	);
});

test('a name of this device is spelled as far as its characters are known', () => {
	expect(speller(spellingOf(['昌吉州', '洛阳'], read))('昌阳鑫局').full).toBe('changyang');
});
