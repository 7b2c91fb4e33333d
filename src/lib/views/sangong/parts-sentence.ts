import { formatNumber } from '../../util/number';
import { Exact } from '../../util/exact';
import { nameOf, partOf, valueOf, type At, type Sangong } from './answers';
import { items, split } from './items';
import { amount } from './words';

const MOST_NAMED = 3;

/** What each total is made of while there are few; else how many state parts that can be told apart. */
export function partsSentence(all: Sangong, whole: readonly At[]): string {
	if (whole.length === 0) return '所选范围没有“三公”经费合计，不能计算各项占比。';
	const latest = [...new Map(whole.map((at) => [at.unit, at])).values()];
	if (latest.length <= MOST_NAMED) return latest.map((at) => unitWords(all, at)).join('');
	const split = whole.filter((at) => divided(all, at)).length;
	return `${whole.length}个单位年度列有合计，其中${split}个将公务用车分列购置与运行；各项金额与占比见表。`;
}

const divided = (all: Sangong, at: At) =>
	valueOf(all, 'sangong_vehicle_purchase', at) !== null &&
	valueOf(all, 'sangong_vehicle_operation', at) !== null;

/** `昌吉州工商联2024年合计3.93万元：公务用车运行维护费2.15万元（54.71%）…，公务用车购置费公布为0`. */
function unitWords(all: Sangong, at: At): string {
	const known = split((id) => valueOf(all, id, at) !== null).flatMap((id) => {
		const row = partOf(all, id, at);
		return row?.value == null ? [] : [{ ...row, id, value: row.value }];
	});
	const spent = known.filter(({ value }) => !new Exact(value).isZero());
	const zero = known.filter((part) => !spent.includes(part));
	const parts = spent.map(({ id, value, share }) => {
		const words = share === null ? '' : `（${formatNumber(share, 2)}%）`;
		return `${items[id].label}${amount(value, all.money)}${words}`;
	});
	const none = [
		{ of: zero.filter(({ basis }) => basis === 'stated'), words: '公布为0' },
		{ of: zero.filter(({ basis }) => basis !== 'stated'), words: '推算为0' }
	].flatMap(({ of, words }) =>
		of.length === 0 ? [] : [`${of.map(({ id }) => items[id].label).join('、')}${words}`]
	);
	const total = partOf(all, 'sangong', at);
	const derived = total?.basis === 'derived' ? '（推算）' : '';
	const lead = `${nameOf(all, at.unit)}${at.year}年合计${amount(total?.value ?? '0', all.money)}${derived}`;
	return `${lead}：${[...parts, ...none].join('，')}。`;
}
