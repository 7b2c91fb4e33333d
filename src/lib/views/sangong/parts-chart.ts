import { metrics } from '../../metrics';
import { metricAbsences } from '../../model/terms';
import { signOf } from '../../util/exact';
import { formatCount } from '../../util/count';
import { formatAmount, inUnit } from '../../util/number';
import { zeroAxis } from '../axis';
import { addressOf, formatValue, rowsOf, type Figure } from '../cells';
import type { BarsView } from '../chart';
import type { FigureView } from '../figure';
import { manyChart } from '../many';
import { crowdOf, nameOf, partOf, valueOf, type At, type Sangong } from './answers';
import { amountOf, shareOf } from './figures';
import { items, partIds, split, type PartId } from './items';
import { most } from './most';
import { amount } from './words';

/** A bar a unit-year, those without a total below with what they have; of many the histogram of each part. */
export const partsChart = (
	all: Sangong,
	stated: readonly At[]
): Pick<FigureView, 'chart' | 'crowds'> =>
	stated.length > most.bars ? eachPart(all, stated) : { chart: bars(all, stated) };

/** Where the amounts of each part lie, or its shares of the printed total. */
function eachPart(all: Sangong, stated: readonly At[]) {
	const share = all.chosen.show === 'share';
	const crowds = partIds.map((id) => {
		const metric = share ? items[id].share : id;
		const values = stated.flatMap((at) => partOf(all, id, at)?.[share ? 'share' : 'value'] ?? []);
		return {
			...{ label: metrics[metric].label, values },
			of: crowdOf(all, metric, { span: 'every' }),
			...{ column: all.chosen.show, row: items[id].label }
		};
	});
	return manyChart(
		crowds.filter(({ values }) => values.length > 0),
		share
			? { unit: '%', axisOf: () => wholeAxis }
			: { unit: all.money, money: all.money, axisOf: (values) => zeroAxis(values, all.money) }
	);
}

const wholeAxis = { min: 0, max: 100, unit: '%' };

function bars(all: Sangong, stated: readonly At[]): BarsView {
	const whole = stated.filter((at) => valueOf(all, 'sangong', at) !== null);
	const partly = stated.filter((at) => valueOf(all, 'sangong', at) === null);
	const rows = [...whole, ...partly].map((at) => barRow(all, at));
	const shown = [
		...rows.filter((row) => row.parts.length > 0),
		...rows.filter((row) => row.parts.length === 0)
	];
	const used = new Set(shown.flatMap((row) => row.parts.map((part) => part.series)));
	const share = all.chosen.show === 'share';
	const totals = whole.map((at) => Number(inUnit(valueOf(all, 'sangong', at) ?? '0', all.money)));
	return {
		form: 'bars',
		mode: all.chosen.show,
		axis: share ? wholeAxis : zeroAxis(totals, all.money),
		series: partIds
			.filter((id) => used.has(id))
			.map((id) => ({ id, label: seriesLabel(id), colour: items[id].colour })),
		rows: shown
	};
}

const seriesLabel = (id: PartId) =>
	id === 'sangong_vehicle' ? '公务用车（未分列）' : items[id].short;

/** A bar of the parts that are printed; a unit-year without a total has none. */
function barRow(all: Sangong, at: At): BarsView['rows'][number] {
	const label = `${nameOf(all, at.unit)} ${at.year}年`;
	const total = valueOf(all, 'sangong', at);
	if (total === null) return { label, parts: [], absence: partial(all, at) };
	const parts = split((id) => valueOf(all, id, at) !== null).flatMap((id) => segment(all, id, at));
	return {
		label,
		end: amount(amountOf(all, partOf(all, 'sangong', at)), all.money).text,
		parts,
		...(parts.length === 0 ? { absence: why(all, at, total) } : {})
	};
}

/** Why a unit-year with a total has no bar: a total of 0 has no shares, or no part is printed. */
function why(all: Sangong, at: At, total: string): string {
	if (signOf(total) === 0) return metricAbsences.zero_base;
	return `分项${metricAbsences[partOf(all, 'sangong_abroad', at)?.absence ?? 'not_in_report']}`;
}

function segment(all: Sangong, series: PartId, at: At): BarsView['rows'][number]['parts'] {
	const row = partOf(all, series, at);
	if (row?.value == null) return [];
	const basis = row.basis ?? 'stated';
	if (all.chosen.show === 'amount') {
		const value = Number(inUnit(row.value, all.money));
		return [
			{
				series,
				value,
				text: formatAmount(row.value, all.money),
				basis,
				...from(amountOf(all, row))
			}
		];
	}
	if (row.share === null) return [];
	return [
		{
			series,
			value: Number(row.share),
			text: formatValue(items[series].share, row.share),
			basis: row.share_basis ?? basis,
			...from(shareOf(all, row))
		}
	];
}

const from = (figure: Figure) => ({ ...rowsOf(figure), ...addressOf(figure) });

/** `合计未收录，仅有3项分项，见表`. */
function partial(all: Sangong, at: At): string {
	const why = metricAbsences[partOf(all, 'sangong', at)?.absence ?? 'not_in_report'];
	const known = split((id) => valueOf(all, id, at) !== null).filter(
		(id) => valueOf(all, id, at) !== null
	);
	return `合计${why}，仅有${formatCount(known.length)}项分项，见表`;
}
