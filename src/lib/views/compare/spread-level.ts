import { levels, type Level } from '../../model/terms';
import { partWhere } from '../../query/parting';
import type { Where } from '../../query/where';
import { valueCell } from '../cells';
import type { CellView } from '../figure';
import { crowdQuartiles, type CrowdQuartile } from '../quartiles';
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
	readonly quartiles: readonly CrowdQuartile[];
	/** From twenty units on. */
	readonly bins: readonly Bin[];
}

/** The filters of the units of one level, and of one group where they are parted. */
export function levelWhere(
	answers: Compared,
	where: Where,
	{ level, group }: Pick<LevelSpread, 'level' | 'group'>,
	facet: Facet
): Where {
	const by = partingOf(answers, facet);
	return { ...where, ...(by && partWhere(where, by, group.id)), level: [level] };
}

/** The quartiles of the units of one level, and of one group where they are parted. */
export const quartilesOfLevel = (
	answers: Compared,
	where: Where,
	of: Pick<LevelSpread, 'level' | 'group' | 'rows'>,
	facet: Facet
): readonly CrowdQuartile[] =>
	crowdQuartiles(
		crowdOf(answers, levelWhere(answers, where, of, facet)),
		of.rows.flatMap(({ value }) => value ?? [])
	);

/** `县级`, `江苏省·县级`. */
export const levelName = ({ group, level }: Pick<LevelSpread, 'group' | 'level'>) =>
	[group.label, levels[level]].filter((word) => word !== '').join('·');

/** `县级（25个单位）` */
export const bandLabel = (of: LevelSpread) =>
	`${levelName(of)}（${formatCount(of.rows.length)}个单位）`;

/** A quartile as a figure that answers for itself. */
export const quartileCell = (
	{ metric, money }: Compared,
	row: Pick<CrowdQuartile, 'value' | 'address'>
): CellView => valueCell(metric, { ...row, absence: null, basis: null }, money);
