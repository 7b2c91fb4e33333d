import type { Where } from '../../query/where';
import type { VerdictCount } from '../../query/lists/findings-counts';
import { groupBy } from '../../util/group';
import type { Prose } from '../figure';
import { countOf, countSentence } from '../findings/counts';
import { checkName } from '../findings/names';
import { joinProse, prose } from '../prose';
import { rowOf } from '../row-of';
import { missingKinds, squareKinds } from '../units/squares';
import { nameOf, type Overview } from './answers';
import { below, say, spreadOf } from './range';
import { searchOf } from './search';
import { formatCount } from '../../util/count';

/** A line of one of the lists at the foot of 总览; its name leads to the unit. */
export interface LineView {
	readonly unit: string;
	readonly name: string;
	readonly text: Prose;
	/** Where its findings are shown, if it is about them. */
	readonly findings?: string;
	/** Where 数据 shows what was collected of it, if it is about that. */
	readonly collected?: string;
}

export interface ListView {
	readonly title: string;
	readonly sentence: string;
	readonly lines: readonly LineView[];
	/** Lines beyond those shown. */
	readonly more: number;
	/** The page, and query string with the place, that show more of the same. */
	readonly link?: { readonly page: '/compare/' | '/findings/' | '/data/'; readonly search: string };
}

/** The figure of 数据 that says what was collected. */
const coverage = '#coverage-title';

/** Lines a list shows. */
const SHOWN = 8;

const cut = (title: string, sentence: string, lines: readonly LineView[]): ListView => ({
	title,
	sentence,
	lines: lines.slice(0, SHOWN),
	more: Math.max(0, lines.length - SHOWN)
});

/** Units below 90 % on either budget, by 区划代码, each naming its denominator. */
export function lowList(overview: Overview, where: Where): ListView {
	const { adjusted, initial } = overview.answers;
	const budgets = (
		[
			['按全年预算', adjusted],
			['按年初预算', initial]
		] as const
	).map(([word, rows]) => {
		const spread = spreadOf('execution_rate', rows);
		return { word, spread, low: below(spread, 90) };
	});
	const counts = budgets.map(
		({ word, spread, low }) =>
			`${word}可计算${formatCount(spread.known.length)}个，低于90%的${formatCount(low.length)}个`
	);
	const lines = overview.chosen.flatMap(({ unit_id }) => {
		const found = budgets.flatMap(({ word, spread, low }) => {
			const row = rowOf(low, unit_id);
			return row ? [prose`${word}${say(spread, row)}`] : [];
		});
		return found.length === 0
			? []
			: [{ unit: unit_id, name: nameOf(overview, unit_id), text: joinProse(found, '，') }];
	});
	const sentence = `${counts.join('；')}。90%为部分地区要求说明原因的界限。`;
	return {
		...cut('执行率低于90%', sentence, lines),
		link: { page: '/compare/', search: searchOf(where) }
	};
}

/** Units with a contradiction, by 区划代码, each with its checks; what was and was not checked is said with it. */
export function findingList(counts: readonly VerdictCount[], where: Where): ListView {
	const contradictions = counts.filter(({ verdict }) => verdict === 'contradiction');
	const lines = [...groupBy(contradictions, ({ unit }) => unit)].map(([unit, own]) => ({
		unit,
		name: own[0]?.unit_name ?? unit,
		text: `不一致${formatCount(countOf(own))}处：${checksOf(own)}`,
		findings: searchOf({ ...where, unit: [unit] })
	}));
	const link = { page: '/findings/', search: searchOf(where) } as const;
	return { ...cut('待核实', countSentence(counts), lines), link };
}

/** `表内勾稽2、文表一致1`: the checks that contradictions are of, with how many. */
const checksOf = (contradictions: readonly VerdictCount[]) =>
	[...groupBy(contradictions, ({ contradicts }) => contradicts ?? '')]
		.map(([check, own]) => `${checkName(check)}${formatCount(countOf(own))}`)
		.join('、');

/** What is not in the collection yet: unit, year and kinds in words. */
export function gapList(overview: Overview, where: Where): ListView {
	const { chosen } = overview;
	const counts = squareKinds.flatMap(({ label }) => {
		const n = chosen.filter((row) => missingKinds(row).includes(label)).length;
		return n === 0 ? [] : [`${label}${formatCount(n)}个`];
	});
	const lines = chosen.flatMap((row) => {
		const missing = missingKinds(row);
		const text = `${row.year}年 ${missing.join('、')}`;
		const collected = searchOf({ unit: [row.unit_id], year: [String(row.year)] }) + coverage;
		return missing.length === 0
			? []
			: [{ unit: row.unit_id, name: row.short_name, text, collected }];
	});
	const sentence =
		counts.length === 0
			? `${formatCount(chosen.length)}个单位的三类文件均已收录。`
			: `${formatCount(chosen.length)}个单位中未收录：${counts.join('、')}。未收录不等于未公开。`;
	return {
		...cut('尚未收录的文件', sentence, lines),
		link: { page: '/data/', search: searchOf(where) + coverage }
	};
}
