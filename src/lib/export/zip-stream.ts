import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A zip that is written piece by piece, so that no file has to stand in memory whole. */
export class ZipStream {
	readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
	readonly #zip: Zip;
	#open: ZipDeflate | undefined;

	constructor(private readonly date: Date) {
		this.#zip = new Zip((error, chunk) => {
			if (error) throw error;
			this.#chunks.push(chunk as Uint8Array<ArrayBuffer>);
		});
	}

	/** Begins a file; the one before it is at its end. */
	begin(name: string): void {
		this.#close();
		this.#open = new ZipDeflate(name, { level: 6 });
		this.#open.mtime = this.date;
		this.#zip.add(this.#open);
	}

	/** Writes more of the file that was begun. */
	write(text: string): void {
		if (text !== '') this.#open?.push(strToU8(text), false);
	}

	/** Writes a whole file. */
	file(name: string, text: string): void {
		this.begin(name);
		this.write(text);
	}

	/** The pieces of the zip, in order. */
	end(): readonly Uint8Array<ArrayBuffer>[] {
		this.#close();
		this.#zip.end();
		return this.#chunks;
	}

	#close(): void {
		this.#open?.push(new Uint8Array(0), true);
		this.#open = undefined;
	}
}
