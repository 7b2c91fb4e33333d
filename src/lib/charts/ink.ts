import type { ColourToken } from '../views/chart';

/** Colours are variables of the page, so that one picture serves both themes. */
export const ink = {
	text: 'var(--ink)',
	second: 'var(--ink-2)',
	rule: 'var(--rule)',
	peer: 'var(--grey)',
	own: 'var(--accent)',
	paper: 'var(--surface)',
	change: 'var(--m4)',
	wash: 'var(--m1)',
	bin: 'var(--m3)'
} as const;

/** The system stack of the page; it stands in the picture too, which is also saved as a file. */
export const font = "'Noto Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

/** ECharts brightens what is pointed at by computing with its colour, which a variable does not allow: it would vanish. */
export const still = { emphasis: { disabled: true } } as const;

export const size = { note: 12, label: 13 } as const;

/** Diagonal lines that read without colour: the unnamed remainder, one-off items. */
export const hatch = {
	symbol: 'rect',
	dashArrayX: [1, 0],
	dashArrayY: [1.5, 4],
	rotation: -Math.PI / 4,
	color: 'var(--ink-2)'
};

/** Text on a fill that is dark in light, light in dark, or middling in both, in that order. */
const onDark = 'var(--surface)';
const onLight = 'var(--ink)';
const onMiddle = '#14171A';

const onFill: Record<ColourToken, string> = {
	c1: onDark,
	c2: onDark,
	c3: onDark,
	c4: onMiddle,
	c5: onMiddle,
	c6: onMiddle,
	c7: onLight,
	accent: onDark,
	hatch: onLight
};

const outlined: readonly ColourToken[] = ['c5', 'c6', 'c7', 'hatch'];

/** How a segment of a category is filled and outlined; a derived one stays open. */
export function fill(colour: ColourToken, open = false) {
	const own = colour === 'hatch' ? ink.second : `var(--${colour})`;
	if (open) return { color: ink.paper, borderColor: own, borderWidth: 1.5 };
	if (colour === 'hatch')
		return { color: ink.paper, borderColor: ink.second, borderWidth: 1, decal: hatch };
	if (outlined.includes(colour)) return { color: own, borderColor: ink.second, borderWidth: 1 };
	return { color: own };
}

/** The colour of a label on such a segment. */
export function labelOn(colour: ColourToken, open = false): string {
	return open ? ink.text : onFill[colour];
}
