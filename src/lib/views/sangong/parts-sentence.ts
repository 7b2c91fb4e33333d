import { signOf } from '../../util/exact';
import { addressOf, rowsOf, valueCell } from '../cells';
import type { CellView, Prose } from '../figure';
import { joinProse, prose } from '../prose';
import { nameOf, partOf, valueOf, type At, type Sangong } from './answers';
import type { PartRow } from '../../query/lists/parts';
import { amountOf, shareOf } from './figures';
import { items, split, type ItemId } from './items';
import { amount } from './words';
import { formatCount } from '../../util/count';

const MOST_NAMED = 3;

/** What each total is made of while there are few; else how many state parts that can be told apart. */
export function partsSentence(all: Sangong, whole: readonly At[]): Prose {
	if (whole.length === 0) return '所选范围没有“三公”经费合计，不能计算各项占比。';
	const latest = [...new Map(whole.map((at) => [at.unit, at])).values()];
	if (latest.length <= MOST_NAMED) return joinProse(latest.map((at) => unitWords(all, at)));
	const split = whole.filter((at) => divided(all, at)).length;
	return `${formatCount(whole.length)}个单位年度列有合计，其中${formatCount(split)}个将公务用车分列购置与运行；各项金额与占比见表。`;
}

const divided = (all: Sangong, at: At) =>
	valueOf(all, 'sangong_vehicle_purchase', at) !== null &&
	valueOf(all, 'sangong_vehicle_operation', at) !== null;

/** `昌吉州工商联2024年合计3.93万元：公务用车运行维护费2.15万元（54.71%）…，公务用车购置费公布为0`. */
function unitWords(all: Sangong, at: At): Prose {
	const known = split((id) => valueOf(all, id, at) !== null).flatMap((id) => {
		const row = partOf(all, id, at);
		return row?.value == null ? [] : [{ ...row, id, value: row.value }];
	});
	const spent = known.filter(({ value }) => signOf(value) !== 0);
	const zero = known.filter((part) => !spent.includes(part));
	const parts = spent.map((row) => {
		const share =
			row.share === null ? '' : prose`（${valueCell(items[row.id].share, shareOf(all, row))}）`;
		return prose`${items[row.id].label}${amount(amountOf(all, row), all.money)}${share}`;
	});
	const none = [
		{ of: zero.filter(({ basis }) => basis === 'stated'), words: '公布为' },
		{ of: zero.filter(({ basis }) => basis !== 'stated'), words: '推算为' }
	].flatMap(({ of, words }) =>
		of.length === 0
			? []
			: [prose`${of.map(({ id }) => items[id].label).join('、')}${words}${nought(all, of)}`]
	);
	const total = partOf(all, 'sangong', at);
	const derived = total?.basis === 'derived' ? '（推算）' : '';
	const lead = prose`${nameOf(all, at.unit)}${at.year}年合计${amount(amountOf(all, total), all.money)}${derived}`;
	return prose`${lead}：${joinProse([...parts, ...none], '，')}。`;
}

/** The 0 of one part, or of several together. */
function nought(all: Sangong, of: readonly (PartRow & { readonly id: ItemId })[]): CellView {
	const [only] = of;
	const figure =
		only && of.length === 1
			? amountOf(all, only)
			: { numerator_rows: of.flatMap(({ rows }) => rows ?? []).join(' ') };
	return { text: '0', value: '0', ...rowsOf(figure), ...addressOf(figure) };
}
