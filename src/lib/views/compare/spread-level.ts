import { levels, type Level } from '../../model/terms';
import type { SpreadRow } from '../../query/lists/spread';
import { valueCell } from '../cells';
import type { CellView } from '../figure';
import type { Compared, UnitYear } from './answers';
import type { Bin } from './bins';

/** The units of one level that have a value, highest first, with what is said of them together. */
export interface LevelSpread {
	readonly level: Level;
	readonly rows: readonly UnitYear[];
	readonly quartiles: readonly SpreadRow[];
	/** From twenty units on. */
	readonly bins: readonly Bin[];
}

/** `县级（25个单位）` */
export const bandLabel = ({ level, rows }: LevelSpread) =>
	`${levels[level]}（${rows.length}个单位）`;

/** A quartile as a figure that answers for itself. */
export const quartileCell = ({ metric, money }: Compared, row: SpreadRow): CellView =>
	valueCell(metric, { ...row, absence: null, basis: null }, money);
