import { expect, test } from 'vitest';
import { copyText, type CopyMeans } from '../../src/lib/components/clipboard';

function means(clipboard: 'absent' | 'works' | 'refuses', command: boolean) {
	const did: string[] = [];
	const writeText = async (text: string) => {
		did.push(`clipboard ${text}`);
		if (clipboard === 'refuses') throw new DOMException('NotAllowedError');
	};
	const given: CopyMeans = {
		clipboard: clipboard === 'absent' ? undefined : { writeText },
		byCommand: (text) => {
			did.push(`command ${text}`);
			return command;
		}
	};
	return { given, did };
}

test('the clipboard is used where there is one', async () => {
	const { given, did } = means('works', true);
	expect(await copyText('网址', given)).toBe(true);
	expect(did).toEqual(['clipboard 网址']);
});

test('over plain HTTP, where there is none, the command copies', async () => {
	const { given, did } = means('absent', true);
	expect(await copyText('网址', given)).toBe(true);
	expect(did).toEqual(['command 网址']);
});

test('a refused clipboard falls back to the command', async () => {
	const { given, did } = means('refuses', true);
	expect(await copyText('网址', given)).toBe(true);
	expect(did).toEqual(['clipboard 网址', 'command 网址']);
});

test('a copy that failed is not called done', async () => {
	expect(await copyText('网址', means('absent', false).given)).toBe(false);
});
