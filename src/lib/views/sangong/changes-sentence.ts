import { metricAbsences, stages } from '../../model/terms';
import type { Prose } from '../figure';
import { joinProse, prose } from '../prose';
import { changeOf, nameOf, partOf, type At, type Sangong } from './answers';
import { items, split } from './items';
import { reasonsOf } from './reasons';
import { changeWords, directions } from './words';
import { formatCount } from '../../util/count';

const MOST_NAMED = 3;

/** Each unit-year that can be compared, total first, then its parts; of many only how many went which way. */
export function changesSentence(all: Sangong, compared: readonly At[]): Prose {
	if (compared.length === 0) return '所选范围没有可与上年比较的数，不能说明增减由哪项形成。';
	if (compared.length <= MOST_NAMED) return joinProse(compared.map((at) => unitWords(all, at)));
	const changes = compared.flatMap((at) => partOf(all, 'sangong', at)?.change ?? []);
	return `${formatCount(changes.length)}个单位年度的合计可与上年比较：${directions(changes)}；各项增减及所述原因见表。`;
}

/** `昌吉州工商联2024年决算比上年增加1.72万元（+77.83%）：因公出国（境）费由0.00增至1.65万元…`. */
function unitWords(all: Sangong, at: At): Prose {
	const total = partOf(all, 'sangong', at);
	const words = total && changeWords(all, total);
	const reason = words ? reasonsOf(all, 'sangong', at) : '';
	const lead =
		words ?? `合计无可比上年数（${metricAbsences[total?.change_absence ?? 'not_collected']}）`;
	const parts = split((id) => changeOf(all, id, at) !== null).flatMap((id) => {
		const row = partOf(all, id, at);
		const part = row && changeWords(all, row);
		return part ? [prose`${items[id].label}${part}`] : [];
	});
	const why = reason === '' ? '' : `，所述原因为${reason}`;
	const made = parts.length === 0 ? '' : prose`；其中${joinProse(parts, '；')}`;
	return prose`${nameOf(all, at.unit)}${at.year}年${stages[all.chosen.stage]}${lead}${why}${made}。`;
}
