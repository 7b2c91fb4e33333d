import type { Quartile } from '../query/address';

/** The words of the quartiles. */
export const quartileWords: Readonly<Record<Quartile, string>> = {
	lower: '下四分位数',
	median: '中位数',
	upper: '上四分位数'
};
