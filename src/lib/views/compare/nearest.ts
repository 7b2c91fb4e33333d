import type { Engine, QueryOptions } from '../../engine/engine';
import { metrics } from '../../metrics';
import type { MetricId } from '../../metrics';
import { askChosen } from '../../query/ask';
import { askNearest, type NearestRow, type Variable } from '../../query/lists/nearest';
import { askUnits } from '../../query/lists/units';
import type { Where } from '../../query/where';
import { columnUnit, notCollected, textCell, valueCell } from '../cells';
import type { FigureView } from '../figure';
import { latestByUnit } from '../latest';
import { sourceLine } from '../source';
import { titleLine } from '../title';
import { mostNear, parseRule, ruleText, ruleWords, usualRule, type NearRule } from './near-rule';
import { formatCount } from '../../util/count';

/** The units nearest to one by a rule, the nearest first. */
export const nearestIds = (rows: readonly NearestRow[]): readonly string[] =>
	rows.flatMap(({ unit, place }) => (place !== null && place <= mostNear ? [unit] : []));

/** What a rule finds: the units, the rule as it stands in the query string, and what is said of them. */
export interface Near {
	readonly ids: readonly string[];
	readonly near: string;
	readonly words: string;
}

/** The units that a rule, as it stands in the query string, finds nearest to one; the usual rule goes without what cannot be compared. */
export async function askNear(
	engine: Engine,
	own: string,
	near: string,
	{ year }: Pick<Where, 'year'>,
	options?: QueryOptions
): Promise<Near> {
	const rule = parseRule(near);
	if (!rule) throw new Error(`no rule: "${near}"`);
	const ask = (rule: NearRule) => askNearest(engine, own, rule, year ? { year } : {}, options);
	const rows = await ask(rule);
	const fitted = near === ruleText(usualRule) ? fittedTo(rows, own, rule) : rule;
	const [first, ...rest] = fitted;
	if (!first || fitted.length === rule.length)
		return { ids: nearestIds(rows), near, words: foundWords(rows, own, rule) };
	const found = await ask([first, ...rest]);
	const gone = rule.filter((variable) => !fitted.includes(variable));
	return {
		ids: nearestIds(found),
		near: ruleText(fitted),
		words: `${labels(gone.map(({ metric }) => metric))}无从比较，已略去。${foundWords(found, own, [first, ...rest])}`
	};
}

/** Of a rule the variables that the own unit and at least one other have; what most others lack goes first. */
export function fittedTo(
	rows: readonly NearestRow[],
	own: string,
	rule: readonly Variable[]
): readonly Variable[] {
	const lacks = ({ missing }: NearestRow, { metric }: Variable) =>
		missing.split(' ').includes(metric);
	const others = rows.filter(({ unit }) => unit !== own);
	const lacking = (variable: Variable) => others.filter((row) => lacks(row, variable)).length;
	const held = rule.filter(
		(variable) => !rows.some((row) => row.unit === own && lacks(row, variable))
	);
	const fits = (kept: readonly Variable[]) =>
		others.some((row) => !kept.some((variable) => lacks(row, variable)));
	const byLack = [...held].sort((a, b) => lacking(b) - lacking(a));
	const gone = held.findIndex((_, n) => fits(byLack.slice(n)));
	return gone === -1 ? [] : held.filter((variable) => byLack.indexOf(variable) >= gone);
}

/** What a rule finds for a unit, in words: how many, out of how many, and who is left out for what. */
export function foundWords(rows: readonly NearestRow[], own: string, rule: NearRule): string {
	const others = rows.filter(({ unit }) => unit !== own);
	const lacking = rows.find(({ unit }) => unit === own)?.missing ?? '';
	if (lacking !== '')
		return `本单位没有${labels(lacking.split(' '))}，不能按此规则选取，请换用其他变量。`;
	const measured = others.filter(({ distance }) => distance !== null);
	const out = rule.flatMap(({ metric }) => {
		const n = others.filter(({ missing }) => missing.split(' ').includes(metric)).length;
		return n > 0 ? [`${formatCount(n)}个没有${metrics[metric].label}`] : [];
	});
	const missing =
		out.length === 0
			? ''
			: `，其余${formatCount(others.length - measured.length)}个不计入（${out.join('、')}）`;
	if (measured.length === 0)
		return `同类型、同层级、同编报口径的其他单位${formatCount(others.length)}个，没有可计算距离的${missing}。`;
	const taken = Math.min(measured.length, mostNear);
	return `同类型、同层级、同编报口径的其他单位${formatCount(others.length)}个，${formatCount(measured.length)}个可计算距离，取最近${formatCount(taken)}个${missing}。`;
}

const labels = (ids: readonly string[]) =>
	ids.map((id) => metrics[id as MetricId].label).join('、');

/** The listing of the units nearest to one: distance, and of each variable the value it rests on. */
export async function nearestFigure(
	engine: Engine,
	own: string,
	rule: NearRule,
	{ year }: Pick<Where, 'year'>,
	options?: QueryOptions
): Promise<FigureView> {
	const rows = await askNearest(engine, own, rule, year ? { year } : {}, options);
	const shown = [own, ...nearestIds(rows)];
	const at = { unit: shown, ...(year ? { year } : {}) };
	const [units, ...answers] = await Promise.all([
		askUnits(engine, { unit: shown }, options),
		...rule.map(({ metric }) => askChosen(engine, metric, ['unit', 'year'], at, {}, options))
	]);
	const columns = rule.map(({ metric, weight }, i) => {
		const found = latestByUnit(answers[i] ?? []);
		return {
			...{ metric, weight, values: new Map(found.map((row) => [row.unit, row])) },
			...columnUnit(
				metric,
				found.map((row) => row.value)
			)
		};
	});
	const names = new Map(units.map((unit) => [unit.unit_id, unit.short_name]));
	const distances = new Map(rows.map((row) => [row.unit, row]));
	const title = titleLine('可比单位的距离', names.get(own) ?? own);
	return {
		id: 'nearest',
		title,
		sentence: `${foundWords(rows, own, rule)}规则：${ruleWords(rule)}。`,
		switches: [],
		chart: null,
		table: {
			caption: title,
			columns: [
				{ key: 'unit', label: '单位', align: 'start' },
				{ key: 'distance', label: '距离', align: 'end' },
				...columns.flatMap(({ metric, weight, unit }) => [
					{
						...{ key: metric, label: `${metrics[metric].label}×${weight}`, unit },
						align: 'end' as const
					},
					{ key: `${metric}-year`, label: '年度', align: 'start' as const, aside: true as const }
				])
			],
			rows: shown.map((unit) => ({
				key: unit,
				unit,
				own: unit === own,
				cells: [
					textCell(names.get(unit) ?? unit),
					distanceCell(distances.get(unit), unit === own),
					...columns.flatMap(({ metric, money, values }) => {
						const row = values.get(unit);
						return [
							valueCell(metric, row ?? notCollected, money),
							textCell(row?.value ? String(row.year) : '')
						];
					})
				]
			}))
		},
		absences: null,
		caveats: [
			'距离 = Σ（权重 × |本单位的数 − 该单位的数| ÷ 标准差）÷ Σ权重；标准差取同类型、同层级、同编报口径中各变量齐全的全部单位（含本单位），各单位各变量取最近有值的年度',
			'距离只表示所选变量上的远近，不代表好坏；并列时按单位代码先后'
		],
		source: sourceLine(units.reduce((sum, { reports }) => sum + reports, 0)),
		fileName: `对比-可比单位-${names.get(own) ?? own}`
	};
}

const distanceCell = (row: NearestRow | undefined, own: boolean) =>
	own ? textCell('本单位') : { text: row?.distance ?? '', value: row?.distance ?? null };
