/** Words that say which way a figure went. */
export const directionWords = {
	up: ['增加', '增长', '上升', '提高', '增幅', '上涨', '调增', '多', '升幅', '增'],
	down: ['减少', '下降', '降低', '降幅', '减幅', '下调', '调减', '少', '减']
} as const;

/** A form of comparison before a figure. Group `subject` names what changed, `way` which way, `other` the way not struck out. */
export interface Comparison {
	readonly words: RegExp;
	/** The way, where the words are no direction word: the figure may then also be that of the year before. */
	readonly way?: 'up' | 'down';
	readonly example: string;
	readonly gives: readonly string[];
}

const either = [...directionWords.up, ...directionWords.down].join('|');
const way = `(?<way>${either})`;
const amount = '(?:了|额为?|数为?|为|率为?|幅度?为?)*';
/** `（减少）` behind 增加, where a template was filled in without choosing. */
export const otherWay = new RegExp(`^(?:${either})(?:[/、或](?:${either}))*$`);
const unchosen = `（(?<other>(?:${either})(?:[/、或](?:${either}))*)）`;
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
			`^(?<subject>.*?)(?:${before}(?<own>.*?))?(?:各|均|分别|了|共)*${way}${unchosen}${amount}$`
		),
		example: '机关运行经费支出0.00万元，与上年相比增加（减少）0万元，增长（减少/降低）0%。',
		gives: ['change 0.00 元', 'change_rate 0 %']
	},
	{
		words: new RegExp(
			`^(?<subject>.*?)(?<prior>${before})(?<own>.*?)(?:各|均|分别|了|共)*${way}${amount}$`
		),
		example: '机关运行经费支出5.00万元，比上年减少1.00万元，下降16.67%。',
		gives: ['change 10000.00 元 down', 'change_rate 16.67 % down']
	},
	{
		words: new RegExp(`^(?<subject>.*?)(?:各|均|分别|了|共)*${way}${amount}$`),
		example: '与上年相比，机关运行经费支出5.00万元，增加1.00万元，增长25.00%。',
		gives: ['change 10000.00 元 up', 'change_rate 25.00 % up']
	}
];

const like =
	'(?:与|同|和|较|比)(?:上一?年度?|去年)(?:同期)?(?:决算|预算|执行|收入|支出|实际)*数?(?:相比?较?|对比|比)?(?:均|都)?';

/** Ways of saying that a figure is what it was; 基本持平 is none. */
export const unchanged: readonly { readonly words: RegExp; readonly example: string }[] = [
	{
		words: new RegExp(`${like}(?:保持)?(?:持平|一致|相等|相同|不变)$`),
		example: '公务接待费支出5.00万元，与上年预算数保持一致。'
	},
	{
		words: new RegExp(`${like}(?:无|没有|未|未发生|未有|无增减)变(?:化|动)$`),
		example: '公务接待费支出5.00万元，与上年相比无变化。'
	},
	{
		words: /等于(?:上一?年度?|去年)(?:决算|预算|执行)?数?$/,
		example: '公务接待费支出5.00万元，本年数等于上年预算数。'
	}
];

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
