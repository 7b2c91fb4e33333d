import { metricAbsences } from '../../model/terms';
import { tooFew } from '../absences';
import { formatAmount, inUnit } from '../../util/number';
import { zeroAxis } from '../axis';
import { addressOf, rowsOf } from '../cells';
import type { Mark, PairsView } from '../chart';
import type { FigureView } from '../figure';
import { nameOf, type Sangong } from './answers';
import { stagedOf } from './control-figures';
import type { ControlTotal } from './control-total';
import { most } from './most';

const LEAST = 3;

/** Budget and final amount of each unit joined along its row; a table will do below three units. */
export function controlChart(
	all: Sangong,
	latest: readonly ControlTotal[]
): Pick<FigureView, 'chart' | 'omitted'> {
	const known = latest.filter((row) => row.value !== null);
	if (known.length < LEAST) return { chart: null, omitted: tooFew(known.length, '两数俱全') };
	const { budget } = all.chosen;
	const rows = [...known, ...latest.filter((row) => row.value === null)]
		.slice(0, most.bars)
		.map((row): PairsView['rows'][number] => ({
			label: nameOf(all, row.unit),
			own: all.own.has(row.unit),
			left: mark(all, row, budget),
			right: mark(all, row, 'final'),
			...(row.absence ? { absence: metricAbsences[row.absence] } : {})
		}));
	const values = rows.flatMap(({ left, right }) =>
		[left, right].flatMap((side) => side?.value ?? [])
	);
	const axis = zeroAxis(values, all.money);
	return {
		chart: {
			form: 'pairs',
			left: { ...axis, label: budget === 'adjusted' ? '全年预算' : '年初预算' },
			right: { ...axis, label: '决算' },
			rows
		}
	};
}

function mark(
	all: Sangong,
	row: ControlTotal,
	stage: 'initial' | 'adjusted' | 'final'
): Mark | null {
	const figure = stagedOf(all, row, stage);
	if (figure.value === null) return null;
	return {
		value: Number(inUnit(figure.value, all.money)),
		text: formatAmount(figure.value, all.money),
		stage,
		basis: figure.basis ?? 'stated',
		name: '“三公”经费',
		...rowsOf(figure),
		...addressOf(figure)
	};
}
