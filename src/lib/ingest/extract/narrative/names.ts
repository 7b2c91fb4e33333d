import type { MeasureId } from '../../../model/measures';
import { countAliases } from './count-subjects';
import { fillers } from './fillers';
import { sangongAliases } from './sangong-subjects';
import { expenditureAliases } from './expenditure-subjects';
import { incomeAliases, type Alias } from './subjects';

interface Named {
	readonly alias: Alias;
	readonly word: string;
	readonly units?: readonly string[];
}

function byFirst(named: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
	const groups = new Map<string, Named[]>();
	for (const each of named) {
		const first = each.word[0] ?? '';
		groups.set(first, [...(groups.get(first) ?? []), each]);
	}
	for (const group of groups.values()) group.sort((a, b) => b.word.length - a.word.length);
	return groups;
}

const wordsOf = (list: readonly Alias[]) =>
	list.flatMap((alias) => alias.words.map((word): Named => ({ alias, word })));
const amounts = byFirst(wordsOf([...incomeAliases, ...expenditureAliases, ...sangongAliases]));
const counts = byFirst(
	countAliases.flatMap((alias) =>
		alias.words.map((word): Named => ({ alias, word, units: alias.units }))
	)
);

/** A name found at the end of words, with what stands before and after it. */
export interface Found {
	readonly measures: readonly MeasureId[];
	readonly carries: MeasureId | undefined;
	readonly before: string;
	readonly word: string;
	readonly behind: string;
}

/** The name that the words end in, the longest there is. */
export function nameOf(words: string, unit?: string): Found | undefined {
	const index = unit === undefined ? amounts : counts;
	const ends = {
		revenue: fillers.revenue(words),
		other: unit === undefined ? fillers.other(words) : fillers.count(words)
	};
	for (let from = 0; from < words.length; from++)
		for (const { alias, word, units } of index.get(words[from] ?? '') ?? []) {
			if (!words.startsWith(word, from) || (unit && !units?.includes(unit))) continue;
			const end = from + word.length;
			if (!ends[unit === undefined && isRevenue(alias) ? 'revenue' : 'other'].has(end)) continue;
			return {
				measures: alias.measures,
				carries: alias.carries,
				before: words.slice(0, from),
				word,
				behind: words.slice(end)
			};
		}
	return undefined;
}

const isRevenue = ({ measures }: Alias) =>
	measures.length === 1 && /^(?:revenue|carry|nonfiscal)/.test(String(measures[0]));

/** The end of words that names nothing by itself: `实际支出`, `年初预算数为`. */
export const endingOf = (words: string) => words.slice(Math.min(...fillers.nameless(words)));

const openings =
	/^(?:其中|其他|此外|另外|同时|综上|截至|(?:本|我|该)?(?:单位|部门|机关)?|(?:本|全|当)?年度?|20\d\d年(?:度|末|底)?|(?:部门|单位)?(?:整体)?|机关|20\d\d年\d+月\d+日|末|按规定|全年|全年按规定|共|安排的?|用于|按照?.{0,6}划分|国有资产占用情况中|单位全年安排的?|列明|列支|开支|行政单位|机关日?常|保障了|支付|一般|各项|所有|部门预算)+$/;
const bodies =
	/(?:局|会|委|院|办|厅|室|部|单位|部门|中心|联|处|机关|组|团|校|站|所|政府|法院)(?:的|20\d\d年度?|本年度?|全年|开支的?|所属各预算单位)*$/;
const foreign =
	/贷款|融资|捐|企业提供|发放|下拨|项目|减少|增加|新增|追加|其中.*其中|不含|除|扣除|剔除|若|如果|人均|平均|户|上级部门|下属|本级(?![及和、])/;

/** True where the words before a name only say whose and when: else the name may be part of another one. */
export function isPlain(before: string, part = false): boolean {
	const rest = before.replace(/预算绩效管理|基本支出和项目支出/g, '');
	if (rest === '' || openings.test(rest)) return true;
	return !part && !foreign.test(rest) && rest.length <= 40 && bodies.test(rest);
}
