import type { Format } from '../document';
import { decode } from './decode';
import { Obstacle, type Reason } from './unreadable';
import { entriesOf } from './zip';

/** What a file is by its content; texts come decoded. */
export type Recognised =
	| { readonly format: 'pdf' | 'docx' | 'xlsx' }
	| { readonly format: Exclude<Format, 'pdf' | 'docx' | 'xlsx'>; readonly text: string };

/** First bytes of formats that are none of ours. */
const foreign: readonly (readonly [string, Reason])[] = [
	['\x89PNG', 'image'],
	['\xff\xd8\xff', 'image'],
	['GIF8', 'image'],
	['BM', 'image'],
	['II*\0', 'image'],
	['MM\0*', 'image'],
	['Rar!', 'archive'],
	['7z\xbc\xaf', 'archive'],
	['\x1f\x8b', 'archive'],
	['{\\rtf', 'wrong_type']
];

/** Recognises a file by its bytes; its name only parts CSV from other text. */
export function recognise(name: string, bytes: Uint8Array): Recognised {
	const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? '';
	const head = latin(bytes.subarray(0, 1024));
	if (head.includes('%PDF-')) return { format: 'pdf' };
	if (head.startsWith('PK\x03\x04')) return { format: office(bytes) };
	if (head.startsWith('\xd0\xcf\x11\xe0')) throw new Obstacle(compound(bytes));
	const other = foreign.find(([magic]) => head.startsWith(magic));
	if (other && !(other[0] === 'BM' && /txt|csv|html?/.test(ending))) throw new Obstacle(other[1]);
	const text = decode(bytes);
	if (text.trim() === '') throw new Obstacle('empty');
	const start = text.slice(0, 4000);
	if (/<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet/.test(start)) {
		throw new Obstacle('old_excel');
	}
	const page = /<!doctype html|<html|<body|<table|<div|<p[ >]/i.test(start);
	if (page && /^(?:pdf|docx|xlsx)$/.test(ending)) throw new Obstacle('page_instead');
	if (/^(?:pdf|docx|xlsx)$/.test(ending)) throw new Obstacle('damaged');
	if (page) return { format: 'html', text };
	return { format: /^(?:csv|tsv)$/.test(ending) ? 'csv' : 'txt', text };
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function office(bytes: Uint8Array): 'docx' | 'xlsx' {
	const names = entriesOf(bytes);
	if (names.includes('word/document.xml')) return 'docx';
	if (names.includes('xl/workbook.xml')) return 'xlsx';
	throw new Obstacle(names.includes('OFD.xml') ? 'ofd' : 'archive');
}

/** A compound file: old Office formats, and new ones under a password. */
function compound(bytes: Uint8Array): Reason {
	const holds = (name: string) =>
		includes(
			bytes,
			[...name].flatMap((c) => [c.charCodeAt(0), 0])
		);
	if (holds('EncryptedPackage')) return 'encrypted';
	if (holds('WordDocument')) return 'old_word';
	return holds('Workbook') || holds('Book') ? 'old_excel' : 'wrong_type';
}

function includes(bytes: Uint8Array, piece: readonly number[]): boolean {
	const [first = 0] = piece;
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
		if (piece.every((byte, index) => bytes[at + index] === byte)) return true;
	}
	return false;
}
