import type { Extractor } from './context';
import { narrative } from './narrative';
import { selfeval } from './selfeval';
import { officialTables } from './tables/tables';

/** Every extractor, in no order of weight: each reads figures of its own sort. */
export const extractors: readonly Extractor[] = [narrative, officialTables, selfeval];
