import { apply, multiply, type Glyph, type Matrix } from './geometry';

/** What the drawing commands of PDF change and `q … Q` restores. */
interface State {
	readonly matrix: Matrix;
	readonly font: string;
	readonly size: number;
	readonly charSpacing: number;
	readonly wordSpacing: number;
	readonly stretch: number;
	readonly rise: number;
	readonly leading: number;
}

/** A character as pdfjs lists it. */
export interface Shown {
	readonly unicode: string;
	readonly width: number;
	readonly isSpace: boolean;
}

const blank = {
	font: '',
	size: 0,
	charSpacing: 0,
	wordSpacing: 0,
	stretch: 1,
	rise: 0,
	leading: 0
};
const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Follows the commands of a page and notes where each character comes to stand. */
export class Pen {
	readonly glyphs: Glyph[] = [];
	state: State;
	private readonly saved: State[] = [];
	private line = identity;
	private x = 0;

	constructor(
		matrix: Matrix,
		private readonly unitOf: (font: string) => number
	) {
		this.state = { ...blank, matrix };
	}

	set(change: Partial<State>): void {
		this.state = { ...this.state, ...change };
	}

	save(): void {
		this.saved.push(this.state);
	}

	restore(): void {
		this.state = this.saved.pop() ?? this.state;
	}

	transform(matrix: Matrix): void {
		this.set({ matrix: multiply(this.state.matrix, matrix) });
	}

	begin(matrix: readonly number[] = identity): void {
		this.line = matrix as unknown as Matrix;
		this.x = 0;
	}

	move(x: number, y: number): void {
		this.line = multiply(this.line, [1, 0, 0, 1, x, y]);
		this.x = 0;
	}

	show(items: readonly (Shown | number | null)[]): void {
		const { size, charSpacing, wordSpacing, stretch, rise, font } = this.state;
		const matrix = multiply(this.state.matrix, this.line);
		const scale = this.unitOf(font) * size;
		const height = Math.abs(size) * Math.hypot(matrix[2], matrix[3]);
		for (const item of items) {
			if (item === null) continue;
			if (typeof item === 'number') {
				this.x -= (item / 1000) * size * stretch;
				continue;
			}
			const wide = item.width * scale * stretch;
			const [x0, y] = apply(matrix, this.x, rise);
			const [x1, y1] = apply(matrix, this.x + wide, rise);
			// Text that runs up or down the page is a watermark or a note on its margin.
			if (Math.abs(y1 - y) <= Math.abs(x1 - x0) && item.unicode !== '') {
				const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)];
				this.glyphs.push({ text: item.unicode, x0: left, x1: right, y, size: height });
			}
			this.x += wide + (charSpacing + (item.isSpace ? wordSpacing : 0)) * stretch;
		}
	}
}
