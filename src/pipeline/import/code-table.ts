import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The code table of a standard name, from the package that reads PDFs. */
export async function codeTable(name: string): Promise<Uint8Array> {
	if (!/^[\w-]+$/.test(name)) throw new Error(`"${name}" is no name of a code table`);
	return new Uint8Array(await readFile(resolve(`pdfjs-dist/cmaps/${name}.bcmap`)));
}
