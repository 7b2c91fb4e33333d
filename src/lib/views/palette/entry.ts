import type { DimensionId } from '../../dimensions';

/** What can be found: each group with how many of it are listed at most, and whether it is there before anything is asked. */
export const groups = {
	unit: { label: '单位', most: 8, first: false },
	metric: { label: '指标', most: 6, first: false },
	method: { label: '口径', most: 4, first: false },
	page: { label: '页面', most: 12, first: true },
	action: { label: '操作', most: 12, first: true }
} as const;

export type Group = keyof typeof groups;

/** Something that can be found by its name and gone to, or done. */
export interface Entry {
	readonly group: Group;
	/** Unique among all. */
	readonly id: string;
	readonly label: string;
	readonly about: string;
	/** What a search looks through: names, codes, full pinyin and initials. */
	readonly keys: string;
	/** Its address under the site, with its own query string; what is done has none. */
	readonly path?: string;
	/** The keys that do it too, as its definition names them. */
	readonly shortcut?: readonly string[];
	/** What of the query string in force it goes on with. */
	readonly keeps?: readonly DimensionId[];
}
