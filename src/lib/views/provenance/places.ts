import { listed } from '../../util/ids';

/** `第141、152行`, `第285—294行`, `第7页第5表第3行`: the places of a locator, lines of a text in one. */
export function placeWords(locator: string | null): string {
	const places = listed(locator);
	const lines = places.flatMap(
		(place) => /^L(\d+)(?:-(\d+))?$/.exec(place)?.slice(1, 3).filter(Boolean).join('—') ?? []
	);
	const others = places.filter((place) => !place.startsWith('L')).map(onePlace);
	return [...(lines.length > 0 ? [`第${lines.join('、')}行`] : []), ...others].join('、');
}

const pieces: Readonly<Record<string, string>> = { p: '页', t: '表', r: '行' };

/** `p7:t5:r3` as `第7页第5表第3行`. */
const onePlace = (place: string): string =>
	place.replace(/([ptr])(\d+):?/g, (_, piece: string, n: string) => `第${n}${pieces[piece] ?? ''}`);
