/** Words that say which way a figure went. */
export const directionWords = {
	up: ['增加', '增长', '上升', '提高', '增幅', '上涨', '调增', '多', '升幅', '增'],
	down: ['减少', '下降', '降低', '降幅', '减幅', '下调', '调减', '少', '减']
} as const;

/** A form of comparison before a figure. Group `subject` names what changed, `way` which way. */
export interface Comparison {
	readonly words: RegExp;
	/** The way, where the words are no direction word: the figure may then also be that of the year before. */
	readonly way?: 'up' | 'down';
	readonly example: string;
	readonly gives: readonly string[];
}

const way = `(?<way>${[...directionWords.up, ...directionWords.down].join('|')})`;
/** The year before in numerals is written 上年 before these are tried. */
const before =
	'(?:(?:与|比|较|同|相比)+(?:上一?年度?|去年)(?:同期|年初)?(?:决算|预算|执行|实际|支出)*数?(?:相比较?|对比|比)*)';

const earlier = '上年(?:预算|决算|执行)?数?';

/** Compared with the year before. */
export const withPrior = new RegExp(before);

/** Compared with the budget, not with the year before. */
export const withBudget = /(?:与|比|较|同)(?:年初|全年|调整后?)?预算/;

export const comparisons: readonly Comparison[] = [
	{
		words: new RegExp(`^本年数(?:小|少|低)于${earlier}$`),
		way: 'down',
		example: '公务接待费支出5.00万元，本年数小于上年预算数1.00万元。',
		gives: ['change 10000.00 元 down']
	},
	{
		words: new RegExp(`^本年数(?:大|多|高)于${earlier}$`),
		way: 'up',
		example: '公务接待费支出5.00万元，本年数大于上年预算数1.00万元。',
		gives: ['change 10000.00 元 up']
	},
	{
		words: new RegExp(
			`^(?<subject>.*?)(?<prior>${before})(?<own>.*?)(?:各|均|分别|了|共)*${way}(?:了|额为?|数为?|为|率为?|幅度?为?)*$`
		),
		example: '机关运行经费支出5.00万元，比上年减少1.00万元，下降16.67%。',
		gives: ['change 10000.00 元 down', 'change_rate 16.67 % down']
	},
	{
		words: new RegExp(
			`^(?<subject>.*?)(?:各|均|分别|了|共)*${way}(?:了|额为?|数为?|为|率为?|幅度?为?)*$`
		),
		example: '与上年相比，机关运行经费支出5.00万元，增加1.00万元，增长25.00%。',
		gives: ['change 10000.00 元 up', 'change_rate 25.00 % up']
	}
];

/** Ways of saying that a figure is what it was. */
export const unchanged =
	/(?:与|同|和)(?:上一?年度?|去年)(?:决算|预算|支出)*数?(?:相比?)?(?:保持|未发生)?(?:持平|一致|相等|相同|无变化|变化)$|等于(?:上一?年度?|去年)(?:决算|预算)?数?$/;

/** Net changes of the budget within the year. */
export const adjustments: readonly {
	readonly words: RegExp;
	readonly way: 'up' | 'down';
	readonly example: string;
}[] = [
	{
		words: /^(?:年中|预算)(?:净)?(?:调减|追减|核减)(?:预算)?(?:资金)?(?:数|额|金额)?(?:为|共计)?$/,
		way: 'down',
		example: '年中调减数5.00万元。'
	},
	{
		words: /^(?:年中|预算)(?:净)?(?:调增|追加|核增)(?:预算)?(?:资金)?(?:数|额|金额)?(?:为|共计)?$/,
		way: 'up',
		example: '年中追加预算5.00万元。'
	}
];
