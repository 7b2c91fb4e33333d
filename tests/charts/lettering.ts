/** A text of an SVG and the box it takes, in px: 1 em a Chinese character, 0.6 em any other. */
export interface Lettering {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

function decode(text: string): string {
	return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

function widthOf(text: string, size: number): number {
	return [...text].reduce((sum, c) => sum + (/[⺀-￯]/u.test(c) ? 1 : 0.6), 0) * size;
}

function attribute(tag: string, name: string): string | undefined {
	return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
}

/** Every text of a picture, with its box. */
export function texts(svg: string): Lettering[] {
	return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', raw = '']) => {
		const text = decode(raw);
		const size = Number(attribute(tag, 'font-size') ?? 12);
		const width = widthOf(text, size);
		const anchor = attribute(tag, 'text-anchor') ?? 'start';
		const [x, y] = [Number(attribute(tag, 'x')), Number(attribute(tag, 'y'))];
		const left = x - width * (anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0);
		return { text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
	});
}

/** Pairs of texts that lie over one another. */
export function overlapping(list: readonly Lettering[]): string[] {
	return list.flatMap((a, index) =>
		list
			.slice(index + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `${a.text} over ${b.text}`)
	);
}

/** Texts that are cut by the edge of the picture. */
export function outside(svg: string, list: readonly Lettering[]): string[] {
	const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
	return list
		.filter(
			(t) => t.left < -0.5 || t.top < 0 || t.right > (width ?? 0) + 0.5 || t.bottom > (height ?? 0)
		)
		.map(({ text }) => text);
}
