import { dimensionIds } from '../../dimensions';
import type { CoverageRow } from '../../query/lists/sangong-coverage';
import type { Scope, Stage } from '../../model/terms';
import type { Where } from '../../query/where';
import { metrics } from '../../metrics';
import { groupBy } from '../../util/group';
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
	scope: ['auto', ...scopes],
	panel: ['fixed', 'all'],
	show: ['amount', 'share'],
	budget: ['adjusted', 'initial']
} as const;

/** 三公经费: whose money, which stage, and how each figure is read. */
export const spec: PageSpec = {
	dimensions: dimensionIds,
	params: () => offer
};

/** The choices in force; what is not chosen of stage and scope is where most unit-years are. */
export function chosenOf(
	params: Readonly<Record<string, string>>,
	coverage: readonly CoverageRow[]
): Chosen {
	const stage = among(offer.stage, params.stage);
	const scope = among(offer.scope, params.scope);
	return {
		...fullest(coverage, stage === 'auto' ? panels : [stage], scope === 'auto' ? scopes : [scope]),
		panel: among(offer.panel, params.panel),
		show: among(offer.show, params.show),
		budget: among(offer.budget, params.budget)
	};
}

/** Of the stages and scopes the pair with most unit-years, the first of them where several are level. */
function fullest(
	coverage: readonly CoverageRow[],
	ofStages: readonly PanelStage[],
	ofScopes: readonly PanelScope[]
) {
	return ofStages
		.flatMap((stage) => ofScopes.map((scope) => ({ stage, scope })))
		.reduce((best, next) =>
			count(coverage, 'unit_years', next) > count(coverage, 'unit_years', best) ? next : best
		);
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

/** Units that are read side by side: of one type, or of one province and level. */
const sideBySide: readonly ((row: CoverageRow) => Where)[] = [
	({ type }) => ({ type: [type] }),
	({ province, level }) => ({ level: [level], region: [province] })
];

/** The filters whose units have most unit-years at one stage and scope; undefined where nobody publishes any. */
export function fullestWhere(coverage: readonly CoverageRow[]): Where | undefined {
	const groups = sideBySide.flatMap((whereOf) =>
		[...groupBy(coverage, (row) => JSON.stringify(whereOf(row)))].map(([where, rows]) => ({
			where: JSON.parse(where) as Where,
			size: count(rows, 'unit_years', fullest(rows, panels, scopes))
		}))
	);
	return groups.sort((a, b) => b.size - a.size)[0]?.where;
}
