import type { MetricId } from '../metrics';
import { addressText } from './address';
import { resolveParams } from './params';

/** The address of a metric's answer for one unit and year, for rows that were asked in another way than by `ask`. */
export const addressAt = (
	metric: MetricId,
	{ unit, year }: { readonly unit: string; readonly year: number },
	params: Readonly<Record<string, string>>
): string => text(metric, undefined, unit, year, params);

/** The same of the change of a metric on the year before. */
export const changeAddressAt = (
	of: MetricId,
	{ unit, year }: { readonly unit: string; readonly year: number },
	params: Readonly<Record<string, string>>
): string => text('year_on_year', of, unit, year, params);

const text = (
	metric: MetricId,
	of: MetricId | undefined,
	unit: string,
	year: number,
	params: Readonly<Record<string, string>>
) =>
	addressText({
		kind: 'metric',
		metric,
		...(of ? { of } : {}),
		where: { unit: [unit], year: [String(year)] },
		params: resolveParams(of ?? metric, params)
	});
