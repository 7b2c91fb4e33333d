import { font } from '../../charts/ink';
import { textWidth } from '../../charts/measure';
import { picture } from '../../charts/picture';
import { outlines, legendOf, type Explained } from '../../charts/seen';
import { unitWords } from '../../charts/units';
import { escaped } from '../../util/xml';
import { plainText } from '../../views/prose';
import { tagMeanings, tagsIn } from '../../views/tags';
import { conditionSentence, type Taken } from '../figure/taken';
import { linesOf } from './lines';

/** A picture that stands for itself, and its size in px. */
export interface Composed {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** Colours by the names the charts use: `ink`, `c1`. */
export type Palette = Readonly<Record<string, string>>;

/** Narrow enough to be read on half a slide and across a page of text. */
const chartWidth = 720;
const margin = 24;
const width = chartWidth + 2 * margin;

/** How a text is set: px, and px a line. */
interface Type {
	readonly size: number;
	readonly line: number;
	readonly colour: string;
	readonly bold?: boolean;
}

const types = {
	title: { size: 18, line: 26, colour: 'var(--ink)', bold: true },
	sentence: { size: 14, line: 22, colour: 'var(--ink)' },
	note: { size: 12, line: 18, colour: 'var(--ink-2)' }
} as const satisfies Record<string, Type>;

/** A piece of the picture, from its top on. */
type Block = (top: number) => { readonly svg: string; readonly height: number };

/**
 * A figure as one picture on white, in the light palette: title, filters, unit, sentence, chart, legend, absences, notes,
 * source and data version. Null where the figure has no chart.
 */
export function compose(taken: Taken, palette: Palette): Composed | null {
	const { figure, version } = taken;
	const { chart } = figure;
	if (!chart) return null;
	const drawn = picture(chart, { id: figure.id, width: chartWidth });
	const tags = tagsIn(figure).flatMap((tag) =>
		tagMeanings[tag] ? [`［${tag}］${tagMeanings[tag]}`] : []
	);
	const blocks: readonly Block[] = [
		paragraph(figure.title, types.title),
		gap(4),
		paragraph(conditionSentence(taken), types.note),
		gap(8),
		paragraph(plainText(figure.sentence), types.sentence),
		gap(8),
		...(drawn.includes('单位：') ? [] : [unit(unitWords(chart))]),
		drawing(drawn),
		gap(8),
		legend(legendOf(chart)),
		...[...tags, ...(figure.absences ? [figure.absences] : []), ...figure.caveats].map((note) =>
			paragraph(note, types.note)
		),
		gap(8),
		rule,
		gap(8),
		paragraph(`${figure.source} · 数据版本 ${version} · 绩衡`, types.note)
	];
	let top = margin;
	const set = blocks.map((block) => {
		const { svg, height } = block(top);
		top += height;
		return svg;
	});
	const height = Math.ceil(top + margin);
	const head = `<title>${escaped(figure.title)}</title><desc>${escaped(plainText(figure.sentence))}</desc>`;
	const paper = `<rect width="${width}" height="${height}" fill="#ffffff"/>`;
	const root = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${font}">`;
	return { svg: coloured(`${root}${head}${paper}${set.join('')}</svg>`, palette), width, height };
}

const gap =
	(height: number): Block =>
	() => ({ svg: '', height });

const rule: Block = (top) => ({
	svg: `<path d="M${margin} ${top + 0.5}H${width - margin}" stroke="var(--rule)"/>`,
	height: 1
});

const paragraph =
	(text: string, type: Type): Block =>
	(top) => {
		const lines = linesOf(text, type.size, chartWidth);
		const svg = lines.map((line, i) => word(line, margin, top + (i + 0.5) * type.line, type));
		return { svg: svg.join(''), height: lines.length * type.line };
	};

/** As on official tables it stands at the upper right. */
const unit =
	(words: string): Block =>
	(top) => {
		if (words === '') return { svg: '', height: 0 };
		const { note } = types;
		const lines = linesOf(`单位：${words}`, note.size, chartWidth);
		const svg = lines.map((line, i) =>
			word(line, width - margin, top + (i + 0.5) * note.line, note, 'end')
		);
		return { svg: svg.join(''), height: lines.length * note.line + 4 };
	};

/** A chart within the picture, at its own size. */
const drawing =
	(chart: string): Block =>
	(top) => {
		const height = Number(/ height="([\d.]+)"/.exec(chart)?.[1]);
		const placed = `x="${margin}" y="${top}" width="${chartWidth}"`;
		return { svg: chart.replace('width="100%"', placed), height };
	};

/** The marks and what they mean, in one line or more. */
const legend =
	(entries: readonly Explained[]): Block =>
	(top) => {
		const { note } = types;
		let [x, y] = [0, 0];
		const svg = entries.map(({ mark, open, words }) => {
			const own = 18 + textWidth(words, note.size);
			if (x > 0 && x + own > chartWidth) [x, y] = [0, y + note.line];
			const [left, middle] = [margin + x, top + y + note.line / 2];
			x += own + 16;
			const fill = open ? '#ffffff' : note.colour;
			return `<path transform="translate(${left} ${middle - 6})" d="${outlines[mark]}" fill="${fill}" stroke="${note.colour}" stroke-width="1.5" stroke-linejoin="round"/>${word(words, left + 18, middle, note)}`;
		});
		return { svg: svg.join(''), height: entries.length === 0 ? 0 : y + note.line };
	};

function word(text: string, x: number, y: number, type: Type, anchor?: 'end'): string {
	const weight = type.bold ? ' font-weight="600"' : '';
	const at = anchor ? ` text-anchor="${anchor}"` : '';
	return `<text x="${x}" y="${y}" font-size="${type.size}" dominant-baseline="central" fill="${type.colour}"${weight}${at}>${escaped(text)}</text>`;
}

/** Other programs know no variables of a page. */
function coloured(svg: string, palette: Palette): string {
	return svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
		const colour = palette[name];
		if (colour === undefined) throw new Error(`no colour “${name}” in the palette`);
		return colour;
	});
}
