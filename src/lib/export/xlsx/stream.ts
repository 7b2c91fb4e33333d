import { pieces } from '../../util/pieces';
import { ZipStream } from '../zip-stream';
import { rowsXml, sheetEnd, sheetStart, type Sheet } from './sheet';
import { frameParts, packed, sheetPart, type SheetFrame } from './workbook';

/** A sheet holds 1 048 576 rows, its heading among them. */
const mostRows = 1_000_000;

/** A workbook whose first sheet is written as its rows come, the others behind it; what is too long for one sheet goes on in the next. */
export class WorkbookStream {
	readonly #zip = new ZipStream(packed);
	/** The sheets of the workbook that are not begun yet, apart for what each was given as. */
	readonly #ahead: SheetFrame[][];
	#frame: SheetFrame | undefined;
	#begun = 0;
	#written = 0;

	/** Of a first sheet with so many rows in all, and the sheets behind it. */
	constructor(
		first: SheetFrame,
		private readonly others: readonly Sheet[],
		most = mostRows
	) {
		const frames = [first, ...others.map((one) => ({ ...one, count: one.rows.length }))];
		this.#ahead = frames.map((frame) => parted(frame, most));
		for (const [part, text] of Object.entries(frameParts(this.#ahead.flat())))
			this.#zip.file(part, text);
	}

	/** Writes the next rows. */
	rows(rows: Sheet['rows']): void {
		let rest = rows;
		while (rest.length > 0) {
			const frame = this.#room > 0 && this.#frame ? this.#frame : this.#next(rest);
			const own = rest.slice(0, this.#room);
			this.#zip.write(rowsXml(frame.columns, own, this.#written));
			this.#written += own.length;
			rest = rest.slice(own.length);
		}
	}

	/** Writes the other sheets; the pieces of the file, in order. */
	end(): readonly Uint8Array<ArrayBuffer>[] {
		if (!this.#frame) this.#next([]);
		for (const { rows } of this.others) {
			this.#ahead.shift();
			this.#next(rows);
			for (const piece of pieces(rows)) this.rows(piece);
		}
		this.#finish();
		return this.#zip.end();
	}

	get #room(): number {
		return (this.#frame?.count ?? 0) - this.#written;
	}

	#next(first: Sheet['rows']): SheetFrame {
		this.#finish();
		const frame = this.#ahead[0]?.shift();
		if (!frame) throw new RangeError(`more rows than the sheet was begun for: ${this.#written}`);
		this.#zip.begin(sheetPart(this.#begun));
		this.#zip.write(sheetStart(frame.columns, frame.count, first));
		this.#begun += 1;
		this.#written = 0;
		return (this.#frame = frame);
	}

	#finish(): void {
		if (this.#frame) this.#zip.write(sheetEnd(this.#frame.columns, this.#frame.count));
	}
}

/** The sheets that hold so many rows together, one at least. */
const parted = ({ name, columns, count }: SheetFrame, most: number): SheetFrame[] =>
	Array.from({ length: Math.max(1, Math.ceil(count / most)) }, (_, i) => ({
		name: i === 0 ? name : `${name}${i + 1}`,
		columns,
		count: Math.min(most, count - i * most)
	}));
