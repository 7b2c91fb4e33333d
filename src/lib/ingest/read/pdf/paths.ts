import { apply, type Matrix, type Rule } from './geometry';

/** Codes of a path as pdfjs packs it. */
const moveTo = 0;
const lineTo = 1;
const curveTo = 2;
const quadraticTo = 3;

/** A filled shape thinner than this is a line. */
const thin = 2.6;

/** Shorter ones are dots, dashes of a pattern or strokes of a drawing. */
const shortest = 1;

type Point = readonly [number, number];

/** The ruled lines that a painted path shows. */
export function rulesOf(path: Float32Array, matrix: Matrix, paint: Paint): readonly Rule[] {
	return outlines(path, matrix).flatMap((points) =>
		paint === 'fill'
			? bar(points)
			: points.slice(1).flatMap((to, i) => segment(points[i] ?? to, to))
	);
}

export type Paint = 'fill' | 'stroke';

function outlines(path: Float32Array, matrix: Matrix): readonly (readonly Point[])[] {
	const found: Point[][] = [];
	let at = 0;
	const point = (skip = 0): Point => {
		at += skip + 2;
		return apply(matrix, path[at - 2] ?? 0, path[at - 1] ?? 0);
	};
	while (at < path.length) {
		const code = path[at++];
		const open = found.at(-1);
		if (code === moveTo) found.push([point()]);
		else if (code === lineTo) open?.push(point());
		else if (code === curveTo) open?.push(point(4));
		else if (code === quadraticTo) open?.push(point(2));
		else if (open?.[0]) open.push(open[0]);
	}
	return found;
}

function segment([x0, y0]: Point, [x1, y1]: Point): readonly Rule[] {
	const wide = Math.abs(x1 - x0);
	const high = Math.abs(y1 - y0);
	if (wide > shortest && high < wide * 0.01 + 0.2) {
		return [{ across: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }];
	}
	if (high > shortest && wide < high * 0.01 + 0.2) {
		return [{ across: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
	}
	return [];
}

function bar(points: readonly Point[]): readonly Rule[] {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	if (bottom - top <= thin && right - left > bottom - top) {
		return [{ across: true, at: (top + bottom) / 2, from: left, to: right }];
	}
	if (right - left <= thin && bottom - top > right - left) {
		return [{ across: false, at: (left + right) / 2, from: top, to: bottom }];
	}
	return [];
}
