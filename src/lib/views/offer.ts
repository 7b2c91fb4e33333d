import type { FilterView } from './filter';
import type { InsteadView } from './instead';

/** What can be chosen on a page. */
export interface Offer {
	readonly filters: readonly FilterView[];
	/** What stands in place of everything else where the filters leave no unit. */
	readonly instead?: InsteadView;
}
