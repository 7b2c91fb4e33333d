import type { BarsView } from '../views/chart';
import { NARROW } from './chart';
import { fill, ink, size } from './ink';
import { textWidth } from './measure';
import { swatch, word, type Word } from './words';

type Series = BarsView['series'];

const LINE = 20;
const NARROWEST = 288;

/** A row of swatches and names, set for the narrowest picture of its kind so that its height never changes. */
export function legend(series: Series, narrow: boolean): Word[] {
	return places(series, narrow).flatMap(({ x, y, label, colour }) => [
		...square(x, y, colour),
		word(label, x + 16, y, { colour: ink.second })
	]);
}

export function legendHeight(series: Series, narrow: boolean): number {
	return (places(series, narrow).at(-1)?.y ?? -LINE / 2) + LINE / 2;
}

function places(series: Series, narrow: boolean) {
	const room = narrow ? NARROWEST : NARROW;
	let x = 0;
	let y = LINE / 2;
	return series.map(({ label, colour }) => {
		const width = 16 + textWidth(label, size.note);
		if (x > 0 && x + width > room) [x, y] = [0, y + LINE];
		const place = { x, y, label, colour };
		x += width + 20;
		return place;
	});
}

function square(x: number, y: number, colour: Series[number]['colour']): Word[] {
	const style = fill(colour);
	const outline = 'borderColor' in style ? style.borderColor : undefined;
	return swatch(x, y, style.color, outline, colour === 'hatch');
}
