import type { Polarity } from '../metrics/metric';

/** What may be concluded from the direction of a metric. */
export const polarityWords = {
	higher: { word: '高为优', meaning: '数值高，一般表示情况较好。' },
	lower: { word: '低为优', meaning: '数值低，一般表示情况较好。' },
	range: { word: '区间为优', meaning: '过高、过低都是偏离，例如预算执行率。' },
	none: { word: '无判断', meaning: '高低本身不说明好坏，例如“三公”经费：数少也可能是未公布。' }
} as const satisfies Record<Polarity, { readonly word: string; readonly meaning: string }>;
