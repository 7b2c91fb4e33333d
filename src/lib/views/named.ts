import { formatCount } from '../util/count';

interface Naming {
	/** So many are all named. */
	readonly most?: number;
	/** Of more, so many are. */
	readonly shown?: number;
	/** What they are counted by. */
	readonly counted?: string;
}

/** `朝阳区、丰台区、西城区等12个`: all by name, or of many the first of them and their number. */
export const named = (
	names: readonly string[],
	{ most = 3, shown = Math.min(most, 3), counted = '个' }: Naming = {}
): string =>
	names.length <= most
		? names.join('、')
		: `${names.slice(0, shown).join('、')}等${formatCount(names.length)}${counted}`;
