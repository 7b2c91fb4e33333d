import { levels, type Level } from '../../model/terms';
import { quartileAddress } from '../../query/lists/quartiles';
import { partWhere } from '../../query/parting';
import { quartilesOf, type QuartileOf } from '../../query/quartiles-of';
import type { Where } from '../../query/where';
import { valueCell } from '../cells';
import type { CellView } from '../figure';
import { crowdOf, type Compared, type UnitYear } from './answers';
import type { Bin } from '../bins';
import { partingOf, type Facet, type Group } from './facets';
import { formatCount } from '../../util/count';

/** The units of one level, and of one group where they are parted, that have a value, highest first, with what is said of them together. */
export interface LevelSpread {
	readonly level: Level;
	readonly group: Group;
	readonly rows: readonly UnitYear[];
	/** None below five values. */
	readonly quartiles: readonly LevelQuartile[];
	/** From twenty units on. */
	readonly bins: readonly Bin[];
}

/** A quartile with the address at which it answers for itself. */
export interface LevelQuartile extends QuartileOf {
	readonly address: string;
}

/** The quartiles of the units of one level, and of one group where they are parted. */
export function quartilesOfLevel(
	answers: Compared,
	where: Where,
	{ level, group, rows }: Pick<LevelSpread, 'level' | 'group' | 'rows'>,
	facet: Facet
): readonly LevelQuartile[] {
	const by = partingOf(answers, facet);
	const own = { ...where, ...(by && partWhere(where, by, group.id)), level: [level] };
	const crowd = crowdOf(answers, own);
	return quartilesOf(rows.flatMap(({ value }) => value ?? []))
		.filter(({ value }) => value !== null)
		.map((row) => ({ ...row, address: quartileAddress(crowd, row.quartile) }));
}

/** `县级`, `江苏省·县级`. */
export const levelName = ({ group, level }: Pick<LevelSpread, 'group' | 'level'>) =>
	[group.label, levels[level]].filter((word) => word !== '').join('·');

/** `县级（25个单位）` */
export const bandLabel = (of: LevelSpread) =>
	`${levelName(of)}（${formatCount(of.rows.length)}个单位）`;

/** A quartile as a figure that answers for itself. */
export const quartileCell = (
	{ metric, money }: Compared,
	row: Pick<LevelQuartile, 'value' | 'address'>
): CellView => valueCell(metric, { ...row, absence: null, basis: null }, money);
