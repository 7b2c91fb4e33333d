import { dimensions } from '../dimensions';
import { measures, type MeasureId } from '../model/measures';
import { scopes, stages, type Scope, type Stage } from '../model/terms';
import { single, whereOf, whereText, type Parts } from './address-parts';
import type { Where } from './where';

/** What is told of a fixed panel: the sum of a year; its last year's less its first's; that ÷ |the first|. */
const operations = ['sum', 'change', 'growth'] as const;

/** A number of a fixed panel: see `lists/fixed-panel.ts`. Its records are found by the question, however many they are. */
export interface PanelAddress {
	readonly kind: 'panel';
	readonly operation: (typeof operations)[number];
	/** The year of a sum. */
	readonly at?: number;
	readonly measure: MeasureId;
	/** The measure that makes the panel. */
	readonly lead: MeasureId;
	readonly stage: Stage;
	readonly scope: Scope;
	/** The filters, narrowed to the level and 编报口径 of the panel. */
	readonly where: Where;
}

/** `panel,operation:sum,at:2023,measure:sangong,lead:sangong,stage:final,scope:fiscal,level:county,…`. */
export function panelText({ operation, at, measure, lead, stage, scope, where }: PanelAddress) {
	const named = { operation, at: at?.toString(), measure, lead, stage, scope };
	const parts = Object.entries(named).map(([name, id]) => single(name, id));
	return `panel${parts.join('')}${whereText(where)}`;
}

/** Reads its parts; null where they name no such number. */
export function parsePanel(parts: Parts): PanelAddress | null {
	const one = (name: string) => parts.get(name)?.[0];
	const [at, measure, lead] = [one('at'), one('measure'), one('lead')];
	const [stage, scope, where] = [one('stage'), one('scope'), whereOf(parts)];
	const operation = operations.find((id) => id === one('operation'));
	const dated = operation === 'sum' ? dimensions.year.valid(at ?? '') : at === undefined;
	if (!operation || !dated || !where) return null;
	if (!isOf(measures, measure) || !isOf(measures, lead)) return null;
	if (!isOf(stages, stage) || !isOf(scopes, scope)) return null;
	return {
		...{ kind: 'panel', operation, measure, lead, stage, scope, where },
		...(at === undefined ? {} : { at: Number(at) })
	};
}

const isOf = <T extends object>(terms: T, id: string | undefined): id is keyof T & string =>
	id !== undefined && Object.hasOwn(terms, id);
