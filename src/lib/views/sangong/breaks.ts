import { breakKinds } from '../../model/terms';
import { nameOf, type Sangong } from './answers';
import { items } from './items';

/** `2018年口径调整：…，前后不可比`, for breaks between the years shown. */
export function breakCaveats(all: Sangong, years: readonly number[]): readonly string[] {
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return all.breaks
		.filter(({ from_year }) => from_year > first && from_year <= last)
		.filter(({ series }) => Object.hasOwn(items, series))
		.filter(({ unit_id }) => unit_id === '*' || all.units.has(unit_id))
		.map(({ from_year, kind, unit_id, note }) => {
			const whose = unit_id === '*' ? '' : nameOf(all, unit_id);
			return `${whose}${from_year}年${breakKinds[kind]}：${note}，前后不可比`;
		});
}
