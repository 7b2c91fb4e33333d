import { levels, type Level } from '../../model/terms';
import type { SpreadRow } from '../../query/lists/spread';
import { valueCell } from '../cells';
import type { CellView } from '../figure';
import type { Compared, UnitYear } from './answers';
import type { Bin } from '../bins';
import type { Group } from './facets';
import { formatCount } from '../../util/count';

/** The units of one level, and of one group where they are parted, that have a value, highest first, with what is said of them together. */
export interface LevelSpread {
	readonly level: Level;
	readonly group: Group;
	readonly rows: readonly UnitYear[];
	readonly quartiles: readonly SpreadRow[];
	/** From twenty units on. */
	readonly bins: readonly Bin[];
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
	row: Pick<SpreadRow, 'value' | 'address'>
): CellView => valueCell(metric, { ...row, absence: null, basis: null }, money);
