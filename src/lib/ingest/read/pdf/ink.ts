import type { PDFPageProxy } from 'pdfjs-dist';
import type { Glyph, Ink, Matrix, Rule } from './geometry';
import type { Pdfjs } from './library';
import { rulesOf, type Paint } from './paths';
import { Pen, type Shown } from './pen';

/** A command's arguments, as pdfjs lists them. */
type Args = readonly unknown[];

const number = (args: Args, at: number): number => Number(args[at] ?? 0);

/** The characters and ruled lines of a page; what was left beyond its edges is not printed. */
export async function inkOf(pdfjs: Pdfjs, page: PDFPageProxy): Promise<Ink> {
	const view = page.getViewport({ scale: 1 });
	const { fnArray, argsArray } = await page.getOperatorList();
	const pen = new Pen(view.transform as unknown as Matrix, (font) => unitOf(page, font));
	const rules: Rule[] = [];
	const { OPS } = pdfjs;
	const paints = paintsOf(pdfjs);
	const commands = new Map<number, (args: Args) => void>([
		[OPS.save, () => pen.save()],
		[OPS.restore, () => pen.restore()],
		[OPS.transform, (args) => pen.transform(args as unknown as Matrix)],
		[
			OPS.paintFormXObjectBegin,
			([matrix]) => {
				pen.save();
				if (matrix) pen.transform(matrix as Matrix);
			}
		],
		[OPS.paintFormXObjectEnd, () => pen.restore()],
		[
			OPS.constructPath,
			([op, paths]) => {
				const paint = paints.get(Number(op));
				const path = (paths as readonly (Float32Array | null)[])[0];
				if (paint && path) rules.push(...rulesOf(path, pen.state.matrix, paint));
			}
		],
		[OPS.beginText, () => pen.begin()],
		[OPS.setTextMatrix, ([matrix]) => pen.begin(Array.from(matrix as ArrayLike<number>))],
		[OPS.moveText, (args) => pen.move(number(args, 0), number(args, 1))],
		[
			OPS.setLeadingMoveText,
			(args) => {
				pen.set({ leading: -number(args, 1) });
				pen.move(number(args, 0), number(args, 1));
			}
		],
		[OPS.nextLine, () => pen.move(0, -pen.state.leading)],
		[OPS.setFont, (args) => pen.set({ font: String(args[0]), size: number(args, 1) })],
		[OPS.setCharSpacing, (args) => pen.set({ charSpacing: number(args, 0) })],
		[OPS.setWordSpacing, (args) => pen.set({ wordSpacing: number(args, 0) })],
		[OPS.setHScale, (args) => pen.set({ stretch: number(args, 0) / 100 })],
		[OPS.setTextRise, (args) => pen.set({ rise: number(args, 0) })],
		[OPS.setLeading, (args) => pen.set({ leading: number(args, 0) })],
		[OPS.showText, ([items]) => pen.show(items as readonly (Shown | number | null)[])]
	]);
	for (const [index, op] of fnArray.entries()) {
		commands.get(op)?.((argsArray[index] ?? []) as Args);
	}
	const { width, height } = view;
	const seen = ({ x0, x1, y }: Glyph) => x1 > 0 && x0 < width && y > 0 && y < height;
	return { width, height, glyphs: pen.glyphs.filter(seen), rules };
}

/** The size of a font's own unit in shares of the type size. */
function unitOf(page: PDFPageProxy, name: string): number {
	const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
	const matrix = (font as { fontMatrix?: readonly number[] | null } | undefined)?.fontMatrix;
	return matrix?.[0] ?? 0.001;
}

const paintsOf = ({ OPS }: Pdfjs): ReadonlyMap<number, Paint> =>
	new Map<number, Paint>([
		[OPS.fill, 'fill'],
		[OPS.eoFill, 'fill'],
		[OPS.stroke, 'stroke'],
		[OPS.closeStroke, 'stroke'],
		[OPS.fillStroke, 'stroke'],
		[OPS.eoFillStroke, 'stroke'],
		[OPS.closeFillStroke, 'stroke'],
		[OPS.closeEOFillStroke, 'stroke']
	]);
