import { checking } from './checks';
import { engines } from './engines';
import { filterChange, firstChoice, pageFilters } from './filter-change';
import { firstQuery } from './first-query';
import type { Measurement } from './measurement';
import { firstLoads, sizes } from './sizes';
import { visits } from './visit';

/** Everything that `npm run bench` measures, in the order it prints. */
export const measurements = (): readonly Measurement[] => [
	visits,
	firstQuery,
	firstChoice,
	filterChange,
	pageFilters,
	engines,
	checking,
	firstLoads(),
	sizes
];
