import type { Decimal } from 'decimal.js';
import type { MeasureId } from '../../../src/lib/model/measures';
import type { RowOf } from '../../../src/lib/model/schema';
import { Exact } from '../../../src/lib/util/exact';
import { amount, rate, stated, type Print } from './print';
import type { Truth } from './truth';

export interface Body {
	readonly report_id: string;
	readonly unit_id: string;
	readonly year: number;
}

/** What a row begins with. */
export type Head = (table: string, n: number) => Body & { readonly row_id: string };

type Observation = RowOf<'observation'>;
type Claim = RowOf<'claim'>;

const share = (part: number, whole: number) => new Exact(part).div(whole).times(100);

/** Last year's spending as a reader must derive it: this year's less the printed change. */
export function priorOf(
	truth: Truth,
	before: Truth,
	n: number,
	head: Head,
	print: Print
): Observation {
	const change = truth.expenditure - before.expenditure;
	const now = amount(truth.expenditure, print);
	const changed = amount(Math.abs(change), print);
	const value = new Exact(now.value).minus(new Exact(changed.value).times(change < 0 ? -1 : 1));
	const own = head('observation', n);
	return {
		...{ ...own, year: own.year - 1, measure: 'expenditure', stage: 'final', scope: 'all' },
		...{ fund: null, ...stated(n), basis: 'derived', value: value.toFixed(2) },
		...{ printed: `${now.printed} | ${changed.printed}`, printed_unit: print.unit }
	};
}

interface Said {
	readonly kind: Claim['kind'];
	readonly target: MeasureId;
	readonly base: Observation | undefined;
	readonly value: Decimal;
	readonly direction?: Claim['direction'];
}

/** What the report computes of its own figures. */
export function claimsOf(
	truth: Truth,
	before: Truth | undefined,
	observation: readonly Observation[],
	head: Head,
	print: Print
): readonly Claim[] {
	const at = (measure: MeasureId, stage = 'final') =>
		observation.find((row) => row.measure === measure && row.stage === stage);
	const { expenditure: spent, basic, project, total, initial, carryoverOut } = truth;
	const [whole, adjusted] = [at('expenditure'), at('expenditure', 'adjusted')];
	const planned = at('expenditure', 'initial');
	const said: readonly Said[] = [
		{ kind: 'share', target: 'expenditure_basic', base: whole, value: share(basic, spent) },
		{ kind: 'share', target: 'expenditure_project', base: whole, value: share(project, spent) },
		{ kind: 'execution', target: 'expenditure', base: adjusted, value: share(spent, total) },
		{
			kind: 'carryover',
			target: 'carryover_out',
			base: adjusted,
			value: share(carryoverOut, total)
		},
		{
			kind: 'variance',
			target: 'expenditure',
			base: planned,
			value: share(spent - initial, initial)
		},
		...(before ? changes(spent, before.expenditure, observation.at(-1)) : [])
	];
	return said.map((each, i) => claimOf(each, at(each.target), i + 1, head, print));
}

function changes(now: number, then: number, base: Observation | undefined): readonly Said[] {
	const direction = now < then ? 'down' : 'up';
	const common = { target: 'expenditure', base, direction } as const;
	return [
		{ ...common, kind: 'change', value: new Exact(now).minus(then) },
		{ ...common, kind: 'change_rate', value: share(now - then, then) }
	];
}

function claimOf(
	{ kind, base, value, direction = null }: Said,
	target: Observation | undefined,
	n: number,
	head: Head,
	print: Print
): Claim {
	const ends = { target: target?.row_id ?? null, base: base?.row_id ?? null };
	return {
		...{ ...head('claim', n), kind, ...ends, direction, reason: null, ...stated(100 + n) },
		...(kind === 'change'
			? { unit: '元', ...amount(value.abs().toNumber(), print) }
			: { unit: '%', ...rate(value.abs(), print, '%') })
	};
}
