import { dimensions } from '../dimensions';
import { metrics, type MetricId } from '../metrics';
import type { Metric } from '../metrics/metric';
import { amongText, parseAmong, type Among } from './among';
import { partsOf, several, single, whereOf, whereText, type Parts } from './address-parts';
import { panelText, parsePanel, type PanelAddress } from './panel-address';
import { resolveParams } from './params';
import type { Where } from './where';

type Params = Readonly<Record<string, string>>;

/** One value of a metric: the question that gives it, and which of its rows where it gives several. */
export interface MetricAddress {
	readonly kind: 'metric';
	readonly metric: MetricId;
	/** The metric a change was asked of. */
	readonly of?: MetricId;
	readonly where: Where;
	/** Every parameter, resolved. */
	readonly params: Params;
	/** Of a classification's lines the one with this code. */
	readonly code?: string;
	/** Of parts or indicators the one that this record states. */
	readonly row?: string;
	/** What was divided, or what it was divided by, or of a change its rate, rather than the value. */
	readonly side?: Side;
	/** The median of the units comparable to this one, rather than its own value. */
	readonly peers?: true;
	/** A quartile over the units of the question rather than their group's value: see `lists/spread.ts`. */
	readonly spread?: Quartile;
	/** Of a quartile: which values it is of. */
	readonly among?: Among;
	/** Of a quartile: only units with a value in each of these years count. */
	readonly fixed?: readonly string[];
	/** The median over self-evaluated subjects, of their execution or of the points they gave themselves for it: see `lists/execution-medians.ts`. */
	readonly paired?: Paired;
}

/** Which subjects, units as a whole or projects; and whether points stand as printed or as a share of their weight. */
export interface Paired {
	readonly subject: (typeof pairedSubjects)[number];
	readonly points: (typeof pairedPoints)[number];
}

const pairedSubjects = ['whole', 'project'] as const;
const pairedPoints = ['printed', 'reached'] as const;

/** The quartiles, lowest first. */
export const quartiles = ['lower', 'median', 'upper'] as const;
export type Quartile = (typeof quartiles)[number];

/** One number of a record. */
export interface RecordAddress {
	readonly kind: 'record';
	readonly row: string;
	/** The column it stands in; `value` where left out. */
	readonly field?: string;
}

/** What several records amount to together. */
export interface ComputedAddress {
	readonly kind: Operation;
	readonly rows: readonly string[];
	/** What is subtracted or divides; none of a sum. */
	readonly base: readonly string[];
}

/** Where a figure comes from, as plain data; its text form stands in the query string. */
export type Address = MetricAddress | RecordAddress | ComputedAddress | PanelAddress;

const sides = ['numerator', 'denominator', 'rate'] as const;
export type Side = (typeof sides)[number];

/** Σ rows; Σ rows − Σ base; that ÷ |Σ base|; Σ rows ÷ Σ base; the first row ÷ the first of base, at most 1, × the weight of its second; the first row ÷ the weight of base. */
const operations = ['sum', 'change', 'growth', 'ratio', 'points', 'reached'] as const;
export type Operation = (typeof operations)[number];

const oneOf = <T extends string>(all: readonly T[], text: string | undefined): T | undefined =>
	all.find((id) => id === text);

/** `execution_rate,unit:652300-gsl,year:2024,budget:initial`: a word and named lists of ids; usual choices are left out. */
export function addressText(address: Address): string {
	if (address.kind === 'record')
		return `record${single('row', address.row)}${single('field', address.field)}`;
	if (address.kind === 'metric') return metricWriter(address)(address);
	if (address.kind === 'panel') return panelText(address);
	return `${address.kind}${several('rows', address.rows)}${several('base', address.base)}`;
}

/** What addresses of one metric on one choice of parameters have in common. */
type Common = Pick<MetricAddress, 'metric' | 'of' | 'params'>;

/** Writes the addresses of many values of a metric: what they have in common is looked up once. */
export function metricWriter({ metric, of, params }: Common) {
	const usual = resolveParams(of ?? metric);
	const changed = Object.entries(params).filter(([key, id]) => usual[key] !== id);
	const head = `${metric}${single('of', of)}`;
	const choices = changed.map(([key, id]) => single(key, id)).join('');
	return (rest: Omit<MetricAddress, 'kind' | keyof Common>): string => {
		const { where, code, row, side, peers, spread, among, fixed, paired } = rest;
		const which = single('code', code) + single('row', row) + single('side', side);
		const over =
			single('peers', peers && 'median') + single('spread', spread) + several('fixed', fixed);
		const both = several('paired', paired && [paired.subject, paired.points]);
		return head + whereText(where) + choices + which + over + amongText(among ?? {}) + both;
	};
}

/** Reads the text form; null where it names no figure, whatever the records hold. */
export function parseAddress(text: string): Address | null {
	const { head, parts } = partsOf(text);
	const one = (name: string) => parts.get(name)?.[0];
	if (head === 'record') {
		const [row, field] = [one('row'), one('field')];
		return row === undefined ? null : { kind: 'record', row, ...(field ? { field } : {}) };
	}
	if (head === 'panel') return parsePanel(parts);
	const operation = oneOf(operations, head);
	if (operation) {
		const [rows, base] = [parts.get('rows') ?? [], parts.get('base') ?? []];
		const whole = rows.length > 0 && (operation === 'sum') === (base.length === 0);
		return whole ? { kind: operation, rows, base } : null;
	}
	return isMetric(head) ? parseMetric(head, parts) : null;
}

const isMetric = (id: string): id is MetricId => Object.hasOwn(metrics, id);

function parseMetric(metric: MetricId, parts: Parts): MetricAddress | null {
	const one = (name: string) => parts.get(name)?.[0];
	const of = one('of');
	if (of === undefined ? metric === 'year_on_year' : !isMetric(of)) return null;
	const asked = of === undefined ? metric : (of as MetricId);
	const { params: offered }: Metric = metrics[asked];
	const chosen = Object.fromEntries(Object.keys(offered).map((key) => [key, one(key)]));
	const where = whereOf(parts);
	const choosable = Object.entries(offered).every(
		([key, { choices }]) => chosen[key] === undefined || Object.hasOwn(choices, chosen[key])
	);
	if (!where || !choosable) return null;
	const [code, row, side] = [one('code'), one('row'), oneOf(sides, one('side'))];
	const spread = oneOf(quartiles, one('spread'));
	const fixed = parts.get('fixed') ?? [];
	if (!fixed.every(dimensions.year.valid)) return null;
	const among = spread ? parseAmong(parts) : {};
	if (among === null) return null;
	const [subject, points] = parts.get('paired') ?? [];
	const paired = { subject: oneOf(pairedSubjects, subject), points: oneOf(pairedPoints, points) };
	return {
		kind: 'metric',
		metric,
		...(of === undefined ? {} : { of: asked }),
		where,
		params: resolveParams(asked, chosen),
		...(code ? { code } : {}),
		...(row ? { row } : {}),
		...(side ? { side } : {}),
		...(one('peers') === 'median' ? { peers: true } : {}),
		...(spread ? { spread } : {}),
		...(spread && fixed.length > 0 ? { fixed } : {}),
		...(Object.keys(among).length > 0 ? { among } : {}),
		...(paired.subject && paired.points ? { paired: paired as Paired } : {})
	};
}
