import type { MeasureId } from '../../../model/measures';
import type { Scope, Stage } from '../../../model/terms';
import type { Entry } from './ledger';
import type { Subject } from './quantity';

/** What is spoken of: figures that name nothing are of it. */
export interface Topic {
	readonly subjects: readonly Subject[];
	readonly scope: Scope;
	readonly stage: Stage | undefined;
	readonly year: number;
	readonly entries: readonly Entry[];
}

/** Sources of revenue that are the whole revenue of their own scope. */
const sources: Partial<Readonly<Record<MeasureId, Scope>>> = {
	revenue_fiscal: 'fiscal',
	revenue_general_public: 'general_public',
	revenue_gov_fund: 'gov_fund',
	revenue_state_capital: 'state_capital'
};

const wholes =
	/^(?:revenue_(?!total)|nonfiscal|staff_|vehicles_|reception_|abroad_|asset_|projects_|evaluated|operating_cost|procurement)/;

/** A measure with its scope, where a name is used in a section of that scope; `sangong` is that of 三公 in the report. */
export function placed(
	measure: MeasureId,
	said: Scope | undefined,
	around: Scope | undefined,
	total: boolean,
	sangong: Scope
): { readonly measure: MeasureId; readonly scope: Scope } {
	const source = sources[measure];
	if (source && source === around)
		return { measure: total ? 'revenue_total' : 'revenue', scope: source };
	if (/^sangong/.test(measure)) return { measure, scope: sangongAt(said, around, sangong) };
	if (wholes.test(measure))
		return { measure, scope: said && /^operating/.test(measure) ? said : 'all' };
	return { measure, scope: said ?? around ?? 'all' };
}

/** 三公 is of what its words say, or of 一般公共预算 where its section is, or of what the report says of it elsewhere. */
function sangongAt(said: Scope | undefined, around: Scope | undefined, elsewhere: Scope): Scope {
	if (said === 'fiscal' || said === 'general_public') return said;
	return around === 'general_public' ? around : elsewhere;
}

/** What a share that names no base is a share of. */
export function totalOf(subject: Subject): MeasureId | undefined {
	if (typeof subject !== 'string') return 'expenditure';
	if (/^sangong_/.test(subject)) return 'sangong';
	if (/^procurement_/.test(subject)) return 'procurement';
	if (/^(?:revenue_(?!total)|nonfiscal|carryover_in)/.test(subject)) return 'revenue';
	if (/^(?:expenditure_(?!total)|carryover_out)/.test(subject)) return 'expenditure';
	if (/^(?:personnel|public)_cost/.test(subject)) return 'expenditure_basic';
	return undefined;
}

/** Budgets and outturns of a unit that is spoken of by its totals are those of its expenditure. */
export const budgeted = (subject: Subject): Subject =>
	subject === 'revenue_total' || subject === 'expenditure_total' ? 'expenditure' : subject;
