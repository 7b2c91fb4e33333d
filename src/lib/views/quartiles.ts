import { metrics } from '../metrics';
import type { Quartile } from '../query/address';
import type { Crowd } from '../query/held';
import { quartileAddress } from '../query/lists/quartiles';
import { quartilesOf, type QuartileOf } from '../query/quartiles-of';
import { chosenUnit } from '../util/money-unit';
import { moneyUnit } from '../util/number';
import { amountCell, figureCell, valueCell, type Figure } from './cells';
import { changeUnit, signedChange } from './differences';
import type { CellView } from './figure';

/** The words of the quartiles. */
export const quartileWords: Readonly<Record<Quartile, string>> = {
	lower: '下四分位数',
	median: '中位数',
	upper: '上四分位数'
};

/** A quartile with the address at which it answers for itself. */
export interface CrowdQuartile extends QuartileOf {
	readonly address: string;
}

/** The quartiles of a crowd whose values were told, the lowest first; none below five values. */
export const crowdQuartiles = (crowd: Crowd, values: readonly string[]): readonly CrowdQuartile[] =>
	quartilesOf(values)
		.filter(({ value }) => value !== null)
		.map((row) => ({ ...row, address: quartileAddress(crowd, row.quartile) }));

type Read = Pick<Crowd, 'metric' | 'of' | 'side' | 'paired'>;

/** A value of a crowd, or a quartile of them, as its table writes it. */
export function crowdCell(read: Read, row: Figure, money = chosenUnit()): CellView {
	const { metric, of, side } = read;
	if (side) return amountCell(row, money);
	if (of)
		return figureCell(row, {
			format: (value) => signedChange(of, value, money),
			money: metrics[of].unit === '元' ? money : undefined
		});
	return valueCell(isPoints(read) ? 'score_total' : metric, row, money);
}

/** What a value of a crowd is counted in; the unit of the money where it is any. */
export function crowdUnit(read: Read, value: string | null) {
	const { metric, of, side } = read;
	const { unit } = metrics[of ?? metric];
	const money = moneyUnit(side || unit === '元' ? [value] : []);
	if (side) return { money, unit: money };
	if (of) return { money, unit: changeUnit(of, money) };
	if (isPoints(read)) return { money, unit: metrics.score_total.unit };
	return { money, unit: unit === '元' ? money : unit };
}

/** Points as printed are no share of their weight. */
const isPoints = ({ metric, paired }: Read) =>
	metric === 'score_part_rate' && paired?.points === 'printed';
