import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** A folder of src/lib imports only from itself and from folders to its left; files beside the folders import nothing. */
const order = [
	'util',
	'model',
	'dimensions',
	'metrics',
	'records',
	'checks',
	'ingest',
	'engine',
	'query',
	'views',
	'charts',
	'export',
	'state',
	'components'
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.map((path) => path.split(sep).join('/'))
	.filter((path) => /\.(ts|svelte)$/.test(path));

/** The modules of src that a file imports, types and dynamic imports included. */
function importsOf(file: string): readonly string[] {
	const text = readFileSync(join(src, file), 'utf8');
	const script = file.endsWith('.svelte')
		? (/<script[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '')
		: text;
	return ts
		.preProcessFile(script, true, true)
		.importedFiles.flatMap(({ fileName }) => resolveModule(file, fileName) ?? []);
}

function resolveModule(from: string, name: string): string | undefined {
	const path = name.startsWith('$lib')
		? name.replace('$lib', 'lib')
		: name.startsWith('.')
			? relative(src, resolve(src, dirname(from), name))
					.split(sep)
					.join('/')
			: undefined;
	if (path === undefined) return undefined;
	const found = ['', '.ts', '.js', '/index.ts']
		.map((ending) => path + ending)
		.find((candidate) => files.includes(candidate));
	if (found === undefined && path.endsWith('.svelte')) return undefined;
	return found;
}

const graph = new Map(files.map((file) => [file, importsOf(file)]));
const folderOf = (file: string) =>
	file.startsWith('lib/') ? file.split('/')[1] : file.split('/')[0];

test('the files are read and their imports are found', () => {
	expect(files.length).toBeGreaterThan(100);
	expect(graph.get('lib/query/ask.ts')).toContain('lib/query/compile.ts');
});

describe('imports run one way', () => {
	test('every folder of src/lib has its place in the order', () => {
		const folders = files
			.filter((file) => file.startsWith('lib/') && file.split('/').length > 2)
			.map(folderOf);
		expect([...new Set(folders)].filter((folder) => !order.includes(folder ?? ''))).toEqual([]);
	});

	test('a folder imports only from itself and from folders to its left', () => {
		const place = (file: string) =>
			file.split('/').length > 2 ? order.indexOf(folderOf(file) ?? '') : -1;
		const wrong = [...graph].flatMap(([file, imports]) =>
			file.startsWith('lib/')
				? imports
						.filter((to) => !to.startsWith('lib/') || place(to) > place(file))
						.map((to) => `${file} imports ${to}`)
				: []
		);
		expect(wrong).toEqual([]);
	});

	test('the pipeline reaches no further than the engine, and only the build imports it', () => {
		const allowed = [...order.slice(0, order.indexOf('engine') + 1), 'pipeline'];
		const out = [...graph].flatMap(([file, imports]) =>
			file.startsWith('pipeline/')
				? imports
						.filter((to) => !allowed.includes(folderOf(to) ?? ''))
						.map((to) => `${file} imports ${to}`)
				: []
		);
		const into = [...graph].flatMap(([file, imports]) =>
			file.startsWith('pipeline/')
				? []
				: imports.filter((to) => to.startsWith('pipeline/')).map((to) => `${file} imports ${to}`)
		);
		expect([...out, ...into]).toEqual([]);
	});

	test('there is no import circle', () => {
		expect(circles()).toEqual([]);
	});
});

function circles(): readonly string[] {
	const done = new Set<string>();
	const found: string[] = [];
	const walk = (file: string, path: readonly string[]) => {
		if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
		else if (!done.has(file)) {
			for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
			done.add(file);
		}
	};
	for (const file of files) walk(file, []);
	return found;
}

const importing = (name: RegExp) =>
	files.filter((file) =>
		name.test(readFileSync(join(src, file), 'utf8').replace(/import type[^;]*;/g, ''))
	);

test('exactly one module brings ECharts in', () => {
	expect(importing(/from 'echarts/)).toEqual(['lib/charts/setup.ts']);
});

test('arquero stays out of what the page runs', () => {
	expect(importing(/from 'arquero'/).filter((file) => !file.startsWith('pipeline/'))).toEqual([]);
});

test('no chart knows SQL, URLs or filters', () => {
	const reached = files
		.filter((file) => file.startsWith('lib/charts/'))
		.flatMap((file) => graph.get(file) ?? []);
	expect(reached.filter((to) => /^lib\/(query|dimensions|engine|state)\//.test(to))).toEqual([]);
});

test('the top level of the repository holds what a newcomer expects and nothing else', () => {
	const root = resolve(src, '..');
	const expected = [
		'LICENSE',
		'README.md',
		'data',
		'eslint.config.js',
		'package-lock.json',
		'package.json',
		'src',
		'static',
		'svelte.config.js',
		'tests',
		'tsconfig.json',
		'vite.config.ts'
	];
	const ignored = ['node_modules', 'build', 'test-results'];
	const shown = readdirSync(root).filter(
		(name) => !name.startsWith('.') && !ignored.includes(name)
	);
	expect(shown.sort()).toEqual(expected.sort());
	expect(expected.every((name) => existsSync(join(root, name)))).toBe(true);
});
