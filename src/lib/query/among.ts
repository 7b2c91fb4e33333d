import { dimensions } from '../dimensions';
import { metrics, type MetricId } from '../metrics';
import { choiceIds, type Metric } from '../metrics/metric';
import { several, single, type Parts } from './address-parts';
import { resolveParams } from './params';

/** Which values a spread is of, where they are not the latest of each unit. */
export interface Among {
	/** Every year of a unit, or its latest with a report, whether or not that has the value. */
	readonly span?: (typeof spans)[number];
	/** Only years in which all of these have a value, and of each unit the latest of them. */
	readonly beside?: readonly Beside[];
	/** Only units that published the metric in every year of their level and 编报口径: see `lists/fixed-panel.ts`. */
	readonly panel?: true;
	/** Only values of this year, of those units. */
	readonly at?: number;
	/** Only scores that stand beside a rate of execution from this, and below that, in percent. */
	readonly from?: number;
	readonly below?: number;
}

/** A metric under its parameters, every one resolved. */
export interface Beside {
	readonly metric: MetricId;
	readonly params: Readonly<Record<string, string>>;
}

const spans = ['every', 'collected'] as const;

/** `,span:every`, `,beside:basic_share;stage=initial project_share;stage=initial`; usual choices are left out. */
export const amongText = ({ span, beside, panel, at, from, below }: Among): string =>
	[
		single('span', span),
		several('beside', beside?.map(besideText)),
		single('panel', panel && 'fixed'),
		single('at', at?.toString()),
		single('from', from?.toString()),
		single('below', below?.toString())
	].join('');

function besideText({ metric, params }: Beside): string {
	const usual = resolveParams(metric);
	const changed = Object.entries(params).filter(([key, id]) => usual[key] !== id);
	return [metric, ...changed.map(([key, id]) => `${key}=${id}`)].join(';');
}

/** Reads its parts; null where one of them says nothing that can be asked. */
export function parseAmong(parts: Parts): Among | null {
	const one = (name: string) => parts.get(name)?.[0];
	const [span, panel, at] = [one('span'), one('panel'), one('at')];
	const beside = parts.get('beside')?.map(parseBeside);
	const known = span === undefined || spans.some((id) => id === span);
	const dated = at === undefined || dimensions.year.valid(at);
	const rates = ['from', 'below'].flatMap((name) => one(name) ?? []);
	if (!known || !dated || rates.some((rate) => !/^\d+$/.test(rate))) return null;
	if (beside?.some((each) => each === null)) return null;
	return {
		...(span === undefined ? {} : { span: span as (typeof spans)[number] }),
		...(beside ? { beside: beside as Beside[] } : {}),
		...(panel === 'fixed' ? { panel: true } : {}),
		...(at === undefined ? {} : { at: Number(at) }),
		...(one('from') === undefined ? {} : { from: Number(one('from')) }),
		...(one('below') === undefined ? {} : { below: Number(one('below')) })
	};
}

function parseBeside(text: string): Beside | null {
	const [metric = '', ...choices] = text.split(';');
	if (!Object.hasOwn(metrics, metric)) return null;
	const { params }: Metric = metrics[metric as MetricId];
	const asked = choices.map((choice) => choice.split('=') as [string, string?]);
	const known = asked.every(([key, id]) => {
		const param = Object.hasOwn(params, key) ? params[key] : undefined;
		return param !== undefined && id !== undefined && choiceIds(param).includes(id);
	});
	if (!known) return null;
	return {
		metric: metric as MetricId,
		params: resolveParams(metric as MetricId, Object.fromEntries(asked))
	};
}
