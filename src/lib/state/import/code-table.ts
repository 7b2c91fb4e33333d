/// <reference types="vite/client" />

/** Where the site keeps the code tables of Chinese, by file. */
const files = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*GB*.bcmap', {
	query: '?url',
	import: 'default',
	eager: true
});

/** The code table of a standard name, fetched from the site when a PDF first needs it. */
export async function codeTable(name: string): Promise<Uint8Array> {
	const url = files[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
	if (url === undefined) throw new Error(`no code table "${name}"`);
	return new Uint8Array(await (await fetch(url)).arrayBuffer());
}
