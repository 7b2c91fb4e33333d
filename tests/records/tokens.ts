import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A number as it stands in a text. */
export interface Token {
	readonly line: number;
	readonly token: string;
}

const number = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** The number tokens of a piece of text, in reading order. */
export const tokensIn = (text: string): readonly string[] => text.match(number) ?? [];

/** Every number of a report's text with its line, in reading order. */
export function tokenise(text: string): readonly Token[] {
	return text
		.split('\n')
		.flatMap((content, i) => tokensIn(content).map((token) => ({ line: i + 1, token })));
}

/** The CSV of tokens; a token with separators is quoted. */
export function tokensCsv(tokens: readonly Token[]): string {
	const rows = tokens.map(
		({ line, token }) => `${line},${token.includes(',') ? `"${token}"` : token}`
	);
	return ['line,token', ...rows, ''].join('\n');
}

async function main([file, reportId]: readonly string[]): Promise<void> {
	if (file === undefined || reportId === undefined) {
		console.error('usage: npm run tokens -- FILE REPORT_ID');
		process.exitCode = 1;
		return;
	}
	const target = join(import.meta.dirname, `${reportId}.tokens.csv`);
	await writeFile(target, tokensCsv(tokenise(await readFile(file, 'utf8'))));
	console.log(`wrote ${target}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	await main(process.argv.slice(2));
