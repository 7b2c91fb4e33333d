import { ZipStream } from '../zip-stream';
import { rowsXml, sheetEnd, sheetStart, sheetXml, type Sheet, type SheetColumn } from './sheet';
import { frameParts, packed, sheetPart, type SheetFrame } from './workbook';

/** A sheet holds 1 048 576 rows, its heading among them. */
const mostRows = 1_000_000;

/** A workbook whose first sheet is written as its rows come; what is too long for one sheet goes on in the next. */
export class WorkbookStream {
	readonly #zip = new ZipStream(packed);
	readonly #frames: readonly SheetFrame[];
	#written = 0;
	#sheet = -1;

	/** Of a first sheet with so many rows in all, and the sheets behind it. */
	constructor(
		private readonly columns: readonly SheetColumn[],
		{ name, count, most = mostRows }: { name: string; count: number; most?: number },
		private readonly others: readonly Sheet[]
	) {
		const sheets = Math.max(1, Math.ceil(count / most));
		this.#frames = Array.from({ length: sheets }, (_, i) => ({
			name: i === 0 ? name : `${name}${i + 1}`,
			columns,
			count: Math.min(most, count - i * most)
		}));
		const frames = [...this.#frames, ...others.map((one) => ({ ...one, count: one.rows.length }))];
		for (const [part, text] of Object.entries(frameParts(frames))) this.#zip.file(part, text);
	}

	/** Writes the next rows. */
	rows(rows: Sheet['rows']): void {
		let rest = rows;
		while (rest.length > 0) {
			if (this.#room === 0) this.#next(rest);
			const own = rest.slice(0, this.#room);
			this.#zip.write(rowsXml(this.columns, own, this.#written));
			this.#written += own.length;
			rest = rest.slice(own.length);
		}
	}

	/** Writes the other sheets; the pieces of the file, in order. */
	end(): readonly Uint8Array<ArrayBuffer>[] {
		if (this.#sheet < 0) this.#next([]);
		this.#finish();
		for (const [i, sheet] of this.others.entries())
			this.#zip.file(sheetPart(this.#frames.length + i), sheetXml(sheet));
		return this.#zip.end();
	}

	get #room(): number {
		return (this.#frames[this.#sheet]?.count ?? 0) - this.#written;
	}

	#next(first: Sheet['rows']): void {
		this.#finish();
		this.#sheet += 1;
		this.#written = 0;
		const frame = this.#frames[this.#sheet];
		if (!frame) throw new RangeError(`more rows than the ${this.#sheet} sheets were begun for`);
		this.#zip.begin(sheetPart(this.#sheet));
		this.#zip.write(sheetStart(this.columns, frame.count, first));
	}

	#finish(): void {
		const frame = this.#frames[this.#sheet];
		if (frame) this.#zip.write(sheetEnd(this.columns, frame.count));
	}
}
