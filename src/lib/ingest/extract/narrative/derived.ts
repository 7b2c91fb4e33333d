import type { MeasureId } from '../../../model/measures';
import type { Scope } from '../../../model/terms';
import type { Entry, Ledger } from './ledger';
import { isLine, type Quantity } from './quantity';

/** A figure that a report does not print but that follows from all the parts it prints. */
export interface Rule {
	readonly measure: MeasureId;
	/** The operands: measures of its own scope, or its own measure at other scopes. */
	readonly of: readonly (MeasureId | { readonly scope: Scope })[];
	/** The first less the others, instead of the sum. */
	readonly less?: boolean;
	/** At this scope only. */
	readonly scope?: Scope;
	/** Not where one of these is stated other than 0 at any scope: the operands are then not all there is. */
	readonly unless?: readonly MeasureId[];
	readonly note: string;
	/** Gives the figure as the sum or difference of 3.00万元 and others. */
	readonly example: string;
}

export const rules: readonly Rule[] = [
	{
		measure: 'expenditure_project',
		of: ['expenditure', 'expenditure_basic'],
		less: true,
		unless: [
			'expenditure_reserve',
			'expenditure_superior',
			'expenditure_operation',
			'expenditure_affiliate',
			'expenditure_other'
		],
		note: '由支出合计减基本支出推算',
		example: '本年支出合计8.00万元，其中：基本支出5.00万元。'
	},
	{
		measure: 'sangong',
		of: ['sangong_abroad', 'sangong_vehicle', 'sangong_reception'],
		note: '未印合计，由三个分项相加',
		example:
			'因公出国（境）费支出1.00万元，公务用车购置及运行维护费支出1.00万元，公务接待费支出1.00万元。'
	},
	{
		measure: 'sangong_vehicle',
		of: ['sangong_vehicle_purchase', 'sangong_vehicle_operation'],
		note: '未印合计，由购置费与运行维护费相加',
		example: '公务用车购置费支出1.00万元，公务用车运行维护费支出2.00万元。'
	},
	{
		measure: 'expenditure',
		scope: 'fiscal',
		of: [{ scope: 'general_public' }, { scope: 'gov_fund' }, { scope: 'state_capital' }],
		note: '由一般公共预算、政府性基金、国有资本经营三项相加',
		example:
			'一般公共预算财政拨款支出3.00万元，政府性基金预算财政拨款支出0.00万元，国有资本经营预算财政拨款支出0.00万元。'
	}
];

/** Adds what follows from the figures stated, where the report does not state it. */
export function derive(ledger: Ledger): void {
	const seen = new Set<string>();
	for (const { quantity } of [...ledger.entries])
		for (const rule of rules) {
			const { year, stage } = quantity;
			const scope = rule.scope ?? quantity.scope;
			const id = `${rule.measure} ${year} ${stage} ${scope}`;
			if (isLine(quantity.subject) || seen.has(id)) continue;
			seen.add(id);
			deriveOne(ledger, rule, { subject: rule.measure, year, stage, scope });
		}
}

function deriveOne(ledger: Ledger, rule: Rule, quantity: Quantity): void {
	if (ledger.find(quantity)) return;
	const at = (measure: MeasureId, scope: Scope) =>
		ledger.find({ ...quantity, subject: measure, scope });
	const others = ledger.entries.filter(
		({ quantity: { subject, year, stage }, value }) =>
			!isLine(subject) &&
			rule.unless?.includes(subject) &&
			year === quantity.year &&
			stage === quantity.stage &&
			!value.isZero()
	);
	if (others.length > 0) return;
	const parts = rule.of.map((part) =>
		typeof part === 'string' ? at(part, quantity.scope) : at(rule.measure, part.scope)
	);
	const known = parts.filter((part): part is Entry => part?.basis === 'stated');
	const [first, ...rest] = known;
	if (!first || known.length < rule.of.length) return;
	if (rest.some(({ unit }) => unit !== first.unit)) return;
	const value = rest.reduce(
		(sum, part) => (rule.less ? sum.minus(part.value) : sum.plus(part.value)),
		first.value
	);
	if (value.isNegative()) return;
	ledger.add(
		{
			quantity,
			value,
			printed: known.map(({ printed }) => printed).join(' | '),
			unit: first.unit,
			basis: 'derived',
			note: rule.note,
			why: rule.note,
			certain: known.every(({ certain }) => certain)
		},
		[...new Set(known.flatMap(({ locators }) => locators.slice(0, 1)))]
	);
}
