import { metrics } from '../../metrics';
import { compareExact } from '../../util/exact';
import { absenceCounts } from '../absences';
import { valueCell } from '../cells';
import type { Prose } from '../figure';
import { joinProse, prose } from '../prose';
import { nameOf, type Sangong } from './answers';
import { controlOf, stagedOf } from './control-figures';
import type { ControlTotal } from './control-total';
import { amount } from './words';
import { formatCount } from '../../util/count';

const MOST_NAMED = 3;

/** Who can be computed: by name while few, else how many lie around 100 %; then who cannot, and why. */
export function controlSentence(all: Sangong, latest: readonly ControlTotal[]): Prose {
	const { budget, scope } = all.chosen;
	const { params } = metrics.sangong_control_rate;
	const on = params.budget.choices[budget];
	const lead = `按${on}（${params.scope.choices[scope]}）`;
	const known = latest.filter((row) => row.value !== null);
	const missing = latest.flatMap((row) => row.absence ?? []);
	const why = missing.length === 0 ? '' : absenceCounts(missing);
	if (known.length === 0)
		return `${lead}，所选范围没有可计算的控制率${why === '' ? '' : `：${why}`}。`;
	const each =
		known.length > MOST_NAMED
			? around(known)
			: joinProse(
					known.map((row) => named(all, row)),
					'；'
				);
	const rest = why === '' ? '' : `；${formatCount(missing.length)}个不可计算：${why}`;
	return prose`${lead}，${formatCount(latest.length)}个单位中${formatCount(known.length)}个可计算控制率：${each}${rest}。`;
}

function named(all: Sangong, row: ControlTotal): Prose {
	const { budget } = all.chosen;
	const on = metrics.sangong_control_rate.params.budget.choices[budget];
	const said = (stage: 'final' | typeof budget) => amount(stagedOf(all, row, stage), all.money);
	const rate = valueCell('sangong_control_rate', controlOf(all, row));
	return prose`${nameOf(all, row.unit)}${row.year}年决算${said('final')}、${on}${said(budget)}，控制率${rate}`;
}

/** How many lie below, at and above 100 %. */
function around(known: readonly ControlTotal[]): string {
	const sides = known.map(({ value }) => Math.sign(compareExact(value ?? '0', '100')));
	const n = (side: number) => sides.filter((other) => other === side).length;
	return `低于100%的${formatCount(n(-1))}个、等于100%的${formatCount(n(0))}个、高于100%的${formatCount(n(1))}个`;
}
