import { dimensionIds } from '../../dimensions';
import type { CoverageRow } from '../../query/lists/sangong-coverage';
import type { Scope, Stage } from '../../model/terms';
import { metrics } from '../../metrics';
import { idsOf } from '../../util/ids';
import { among, type PageSpec } from '../selection';

/** The panels: final accounts and the two budgets never share an axis. */
export const panels = idsOf(metrics.sangong.params.stage.choices);
export const scopes = idsOf(metrics.sangong.params.scope.choices);

export type PanelStage = keyof typeof metrics.sangong.params.stage.choices & Stage;
export type PanelScope = keyof typeof metrics.sangong.params.scope.choices & Scope;

/** What is chosen, after 自动 was settled by the records. */
export interface Chosen {
	readonly stage: PanelStage;
	readonly scope: PanelScope;
	readonly budget: 'adjusted' | 'initial';
	readonly show: 'amount' | 'share';
	readonly panel: 'fixed' | 'all';
}

const offer = {
	stage: ['auto', ...panels],
	scope: scopes,
	panel: ['fixed', 'all'],
	show: ['amount', 'share'],
	budget: ['adjusted', 'initial']
} as const;

/** 三公经费: whose money, which stage, and how each figure is read. */
export const spec: PageSpec = {
	dimensions: dimensionIds,
	params: () => offer
};

/** The choices in force; without a chosen stage the one with most unit-years. */
export function chosenOf(
	params: Readonly<Record<string, string>>,
	coverage: readonly CoverageRow[]
): Chosen {
	const stage = among(offer.stage, params.stage);
	const scope = among(offer.scope, params.scope);
	return {
		stage: stage === 'auto' ? fullest(coverage, scope) : stage,
		scope,
		panel: among(offer.panel, params.panel),
		show: among(offer.show, params.show),
		budget: among(offer.budget, params.budget)
	};
}

function fullest(coverage: readonly CoverageRow[], scope: Scope): PanelStage {
	const sizes = panels.map((stage) => ({
		stage,
		size: count(coverage, 'unit_years', { stage, scope })
	}));
	return sizes.reduce((best, next) => (next.size > best.size ? next : best)).stage;
}

/** Units or unit-years with a total at a stage and scope. */
export function count(
	coverage: readonly CoverageRow[],
	what: 'units' | 'unit_years',
	{ stage, scope }: { readonly stage: Stage; readonly scope: Scope }
): number {
	return coverage
		.filter((row) => row.stage === stage && row.scope === scope)
		.reduce((sum, row) => sum + row[what], 0);
}

/** The type with most unit-years at one stage in the default scope, undefined where nobody publishes any. */
export function fullestType(coverage: readonly CoverageRow[]): string | undefined {
	const known = coverage.filter((row) => row.scope === scopes[0]);
	return [...known].sort((a, b) => b.unit_years - a.unit_years || b.units - a.units)[0]?.type;
}
