import fc from 'fast-check';
import type { Engine } from '../../../src/lib/engine/engine';
import { askUnits } from '../../../src/lib/query/lists/units';
import type { MoneyUnit } from '../../../src/lib/util/number';
import { answer } from '../../../src/lib/views/answer';
import { compare } from '../../../src/lib/views/compare/page';
import type { Facet } from '../../../src/lib/views/compare/facets';
import type { Shape } from '../../../src/lib/views/compare/shapes';
import { comparable } from '../../../src/lib/views/compare/spec';
import type { FigureView } from '../../../src/lib/views/figure';
import type { FilterView } from '../../../src/lib/views/filter';
import { filtersOf } from '../../../src/lib/views/filters';
import { findingsPage } from '../../../src/lib/views/findings/page';
import { overview } from '../../../src/lib/views/overview/page';
import type { Page, PageView } from '../../../src/lib/views/page';
import { sangong } from '../../../src/lib/views/sangong/page';
import { scores } from '../../../src/lib/views/scores/page';
import { serialiseSelection, settle, type Selection } from '../../../src/lib/views/selection';
import { structure } from '../../../src/lib/views/structure/page';
import { unitPage } from '../../../src/lib/views/unit/page';

/** A page as a reader may come to see it. */
export interface Seen {
	/** The page with its query string: enough to see it again. */
	readonly address: string;
	readonly figures: readonly FigureView[];
	readonly filters: readonly FilterView[];
}

/** A view that can be chosen, not yet made. */
export type Choice = (engine: Engine) => Promise<Seen>;

/** What may be chosen of one page over the records of an engine. */
type Chooser = (engine: Engine) => Promise<fc.Arbitrary<Choice>>;

/** Any ids of a filter or two, any choice of any parameter: what a page can be asked for follows from its definition. */
const ofPage =
	<V extends PageView>(
		name: string,
		page: Page<V>,
		{ fixed = {}, open = () => ({}) }: Narrowed = {}
	): Chooser =>
	async (engine) => {
		const defaults = await page.defaults(engine);
		const { filters } = await filtersOf(engine, page.spec, { where: {}, params: {} });
		const chosen = filters.map(({ id, options }) => fc.tuple(fc.constant(id), someOf(options)));
		const units = filters.find(({ id }) => id === 'unit')?.options ?? [];
		const where = fc.array(fc.oneof(...chosen), { maxLength: 2 });
		const opened = fc.record(open(idsOf(units)));
		const picks = fc.infiniteStream(fc.noBias(fc.nat()));
		return fc.tuple(where, opened, picks).map(([chosen, opened, picks]) => {
			const params = paramsOf(page, { ...fixed, ...opened }, () => picks.next().value ?? 0);
			const selection = { where: { ...defaults, ...Object.fromEntries(chosen) }, params };
			return async (engine) => {
				const { view } = await answer(engine, page, selection, defaults);
				const search = serialiseSelection(selection, page.spec, defaults);
				return { address: `/${name}${search}`, figures: figuresIn(view), filters: view.filters };
			};
		});
	};

interface Narrowed {
	/** Parameters that are always so. */
	readonly fixed?: Selection['params'];
	/** What those may be whose ids only the records know, given the units. */
	readonly open?: (units: readonly string[]) => Readonly<Record<string, fc.Arbitrary<string>>>;
}

/** What most reports feed. */
const usual = ['expenditure', 'execution_rate', 'basic_share', 'sangong', 'score_total'] as const;

/** Any metric, more often a usual one, so that there is something to draw. */
const anyMetric = fc.oneof(
	{ weight: 1, arbitrary: fc.constantFrom(...comparable) },
	{ weight: 3, arbitrary: fc.constantFrom(...usual) }
);

/** A shape of comparison, beside a second metric and with an own unit or without. */
const compared = (view: Shape, facet?: Facet): Chooser =>
	ofPage('compare/', compare, {
		fixed: { view, ...(facet ? { facet } : {}) },
		open: (units) => ({
			metric: anyMetric,
			metric2: anyMetric,
			own: fc.constantFrom('', ...units)
		})
	});

const idsOf = (options: FilterView['options']) => options.map(({ id }) => id);

/** Up to three ids of a filter, or none, which leaves it open. */
const someOf = (options: FilterView['options']) =>
	fc.uniqueArray(options.length === 0 ? fc.constant('') : fc.constantFrom(...idsOf(options)), {
		maxLength: 3
	});

/** A choice of each parameter, and of those that it opens. */
function paramsOf<V extends PageView>(
	{ spec }: Page<V>,
	opened: Readonly<Record<string, string | undefined>>,
	pick: () => number
): Selection['params'] {
	let asked: Selection['params'] = Object.fromEntries(
		Object.entries(opened).flatMap(([key, id]) => (id === undefined ? [] : [[key, id]]))
	);
	for (;;) {
		const open = Object.entries(spec.params(asked)).filter(([key]) => asked[key] === undefined);
		if (open.length === 0) return settle(asked, spec);
		const chosen = open.map(([key, ids]) => [key, ids[pick() % ids.length] ?? '']);
		asked = { ...asked, ...Object.fromEntries(chosen) };
	}
}

const ofUnit: Chooser = async (engine) => {
	const units = await askUnits(engine, {});
	const id = fc.constantFrom(...units.map(({ unit_id }) => unit_id));
	return id.map((id) => async (engine) => ({
		address: `/units/${id}/`,
		figures: figuresIn(await unitPage(engine, id)),
		filters: []
	}));
};

/** Every page with figures. */
export const pages = {
	总览: ofPage('', overview),
	'对比（排序）': compared('rank'),
	'对比（分布）': compared('distribution'),
	'对比（趋势）': compared('trend'),
	'对比（趋势，按层级分面）': compared('trend', 'level'),
	'对比（矩阵）': compared('matrix'),
	'对比（两指标）': compared('pair'),
	支出结构: ofPage('structure/', structure),
	三公经费: ofPage('sangong/', sangong),
	绩效得分: ofPage('scores/', scores),
	核对: ofPage('findings/', findingsPage),
	单位: ofUnit
} as const satisfies Record<string, Chooser>;

/** The unit that a reader has chosen for all amounts; none leaves each figure its own. */
export const anyMoney = fc.constantFrom<MoneyUnit | null>(null, '元', '万元', '亿元');

/** Wherever they stand in a view. */
function figuresIn(part: unknown): readonly FigureView[] {
	if (typeof part !== 'object' || part === null) return [];
	if ('table' in part && 'sentence' in part) return [part as FigureView];
	return Object.values(part).flatMap(figuresIn);
}
