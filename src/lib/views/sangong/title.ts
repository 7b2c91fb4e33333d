import { choiceWords, titleLine, yearWords } from '../title';
import { nameOf, type At, type Sangong } from './answers';
import { formatCount } from '../../util/count';

/** `决算·财政拨款`. */
export const chosenWords = ({ chosen }: Pick<Sangong, 'chosen'>) =>
	choiceWords('sangong', { ...chosen }).join('·');

/** `“三公”经费（决算·财政拨款） · 5个单位 · 2017—2019年`: what it is, of whom and when. */
export function titled(
	all: Sangong,
	name: string,
	about: readonly At[],
	years: readonly number[] = about.map(({ year }) => year)
): string {
	if (about.length === 0) return name;
	return titleLine(name, whose(all, new Set(about.map(({ unit }) => unit))), yearWords(years));
}

/** `5个单位`, or the one unit's name. */
function whose(all: Sangong, units: ReadonlySet<string>): string {
	const [first] = units;
	return units.size === 1 && first !== undefined
		? nameOf(all, first)
		: `${formatCount(units.size)}个单位`;
}
