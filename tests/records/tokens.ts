import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isUnreadable, read } from '../../src/lib/ingest/read';
import type { Block } from '../../src/lib/ingest/document';
import { readPlace } from '../../src/lib/records/locator';

/** A number as it stands in a report: in a line of a text, on a page of a PDF. */
export interface Token {
	readonly at: number;
	readonly token: string;
}

const number = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** The number tokens of a piece of text, in reading order. */
export const tokensIn = (text: string): readonly string[] => text.match(number) ?? [];

/** Every number of a report's text with its line, in reading order. */
export function tokenise(text: string): readonly Token[] {
	return text
		.split('\n')
		.flatMap((content, i) => tokensIn(content).map((token) => ({ at: i + 1, token })));
}

/** Every number of a report's file: of a text with its line, of a PDF with its page. */
export async function tokensOf(name: string, bytes: Uint8Array): Promise<readonly Token[]> {
	if (!name.endsWith('.pdf')) return tokenise(new TextDecoder().decode(bytes));
	const document = await read({ name, bytes: new Uint8Array(bytes) });
	if (isUnreadable(document)) throw new Error(document.message);
	return document.blocks
		.flatMap(piecesOf)
		.flatMap(({ locator, text }) => tokensIn(text).map((token) => ({ at: pageOf(locator), token })))
		.sort((a, b) => a.at - b.at);
}

interface Printed {
	readonly locator: string;
	readonly text: string;
}

function piecesOf(block: Block): readonly Printed[] {
	if (block.kind === 'table') return block.rows.flat();
	return block.places.map(({ from, locator }, i) => ({
		locator,
		text: block.text.slice(from, block.places[i + 1]?.from)
	}));
}

function pageOf(locator: string): number {
	const place = readPlace(locator);
	if (place?.kind !== 'page') throw new Error(`${locator} is no place on a page`);
	return place.page;
}

/** The CSV of tokens; a token with separators is quoted. */
export function tokensCsv(tokens: readonly Token[]): string {
	const rows = tokens.map(({ at, token }) => `${at},${token.includes(',') ? `"${token}"` : token}`);
	return ['at,token', ...rows, ''].join('\n');
}

async function main([file, reportId]: readonly string[]): Promise<void> {
	if (file === undefined || reportId === undefined) {
		console.error('usage: npm run tokens -- FILE REPORT_ID');
		process.exitCode = 1;
		return;
	}
	const target = join(import.meta.dirname, `${reportId}.tokens.csv`);
	await writeFile(target, tokensCsv(await tokensOf(basename(file), await readFile(file))));
	console.log(`wrote ${target}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	await main(process.argv.slice(2));
