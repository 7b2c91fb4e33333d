import { font } from './ink';

interface Size {
	readonly id: string;
	readonly width: number;
	readonly height: number;
}

/** ECharts' SVG without what a still picture does not need: its own ids, inherited styles, long decimals, what is only pointed at. */
export function slim(svg: string, { id, width, height }: Size): string {
	const inner = svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
	const body = steps.reduce((text, step) => step(text), inner);
	const fixed = `viewBox="0 0 ${width} ${height}" width="100%" height="${height}"`;
	const still = 'preserveAspectRatio="xMinYMin meet" aria-hidden="true" focusable="false"';
	const type = `font-family="${font}" font-size="12" dominant-baseline="central"`;
	const figures = 'style="font-variant-numeric:tabular-nums"';
	const root = `<svg xmlns="http://www.w3.org/2000/svg" ${fixed} ${still} ${type} ${figures}>`;
	return `${root}${ownIds(body, id)}</svg>`;
}

const steps: readonly ((text: string) => string)[] = [
	(text) => text.replace(/<style[^]*?<\/style>/g, ''),
	(text) => text.replace(/<rect [^>]*fill="none"[^>]*><\/rect>/, ''),
	(text) => text.replace(/<path [^>]*fill-opacity="0"[^>]*><\/path>/g, ''),
	(text) => text.replace(/<text[^>]*><\/text>/g, ''),
	(text) =>
		text.replace(/ (?:ecmeta_\w+|class|pointer-events|xml:space|stroke-miterlimit)="[^"]*"/g, ''),
	(text) =>
		text.replace(/ (?:dominant-baseline="central"|text-anchor="start"|stroke-width="1")/g, ''),
	(text) => text.replace(/ style="([^"]*)"/g, (_, style: string) => typeAttributes(style)),
	(text) =>
		text.replace(/<text([^>]*)>/g, (_, attributes: string) => `<text${positioned(attributes)}>`),
	(text) => text.replace(/<[^>]+>/g, (tag) => tag.replace(/-?\d+\.\d{2,}/g, rounded)),
	(text) => text.replace(/\n/g, ''),
	(text) => text.replace(/<(\w+)([^>]*)><\/\1>/g, '<$1$2/>'),
	(text) => text.replace(/ >/g, '>')
];

/** Only what differs from the picture's own type is kept: a size other than 12, a weight other than 400. */
function typeAttributes(style: string): string {
	const size = /font-size:(\d+)px/.exec(style)?.[1] ?? '12';
	const bold = /font-weight:(?:600|bold)/.test(style);
	return (size === '12' ? '' : ` font-size="${size}"`) + (bold ? ' font-weight="600"' : '');
}

/** A text's translation becomes its x and y. */
function positioned(attributes: string): string {
	const moved = /transform="translate\(([-\d.]+) ([-\d.]+)\)"/.exec(attributes);
	if (!moved) return attributes;
	const [x, y] = [/ x="([-\d.]+)"/, / y="([-\d.]+)"/].map((at) =>
		Number(at.exec(attributes)?.[1] ?? 0)
	);
	const rest = attributes.replace(/ (?:x|y|transform)="[^"]*"/g, '');
	return ` x="${Number(moved[1]) + (x ?? 0)}" y="${Number(moved[2]) + (y ?? 0)}"${rest}`;
}

/** ECharts counts its ids across charts; here they are counted within the picture. */
function ownIds(text: string, id: string): string {
	const known = new Map<string, string>();
	return text.replace(/\bzr\d+-[\w-]+/g, (old) => {
		const own = known.get(old) ?? `${id}-${known.size + 1}`;
		known.set(old, own);
		return own;
	});
}

/** A tenth of a px is finer than any screen shows. */
function rounded(number: string): string {
	return String(Math.round(Number(number) * 10) / 10);
}
