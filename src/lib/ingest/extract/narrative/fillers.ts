/** What may stand between a name and its figure. */
const between =
	'年初 全年 调整后 批复 本年 当年 实际 预算 决算 执行 安排 总额 总 金额 总量 数额 数量 合计 总计 共计 累计 资金 经费 预计 分别 为 是 达到 达 共 计 有 各 数 额 涉及 价值 的';
const counting = '实有 总 数 量 共 计 为 有 是 的 数量 总数 累计 达 人次 批次 人员 人数';

/** The places from which words are made up of fillers to their end. */
export type Fillers = (words: string) => ReadonlySet<number>;

function made(of: string): Fillers {
	const fillers = of.split(' ');
	const longest = Math.max(...fillers.map(({ length }) => length));
	return (words) => {
		const fits = new Set([words.length]);
		let first = words.length;
		for (let from = first - 1; from >= Math.max(0, first - longest); from--) {
			const fit = fillers.some(
				(each) => words.startsWith(each, from) && fits.has(from + each.length)
			);
			if (!fit) continue;
			fits.add(from);
			first = from;
		}
		return fits;
	};
}

/** After the name of a revenue, of anything else, of a count, and where there is no name. */
export const fillers = {
	revenue: made(`${between} 收入`),
	other: made(`${between} 支出 费用 开支 情况`),
	count: made(counting),
	nameless: made(`${between} 支出 收入 费用 开支 情况`)
};
