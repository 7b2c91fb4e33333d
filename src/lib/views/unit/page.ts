import type { Engine, QueryOptions } from '../../engine/engine';
import { entityScopes, levels, unitTypes } from '../../model/terms';
import { askCollected, type CollectedRow } from '../../query/lists/collected';
import { askRegionNames } from '../../query/lists/names';
import { askObservations } from '../../query/lists/observations';
import { askReports } from '../../query/lists/reports';
import { askUnits, type UnitRow } from '../../query/lists/units';
import type { FigureView, Prose } from '../figure';
import type { FactView } from '../overview/facts';
import { weighed } from '../weighed';
import { everyYear } from '../years';
import { absentOf, type AbsentView } from './absent';
import { askLibrary, type Library, type Line } from './answers';
import { unitFacts } from './facts';
import { unitFindings, type UnitFindings } from './findings';
import { metricsFigure } from './metrics';
import { peersOf, type PeersView } from './peers';
import { recordsFigure } from './records';
import { reportView, type ReportView } from './reports';
import { unitSentences } from './sentences';
import { trendFigures } from './trends';

/** All that one unit's page shows. */
export interface UnitPage {
	readonly id: string;
	/** Its full legal name. */
	readonly title: string;
	readonly short: string;
	/** Type, level, 编报口径 and code. */
	readonly scope: string;
	/** 省 / 地 / 县. */
	readonly path: string;
	readonly aliases: readonly string[];
	readonly facts: readonly FactView[];
	readonly sentences: readonly Prose[];
	readonly metrics: FigureView;
	/** Of the metrics with several years, a figure a group. */
	readonly trends: readonly FigureView[];
	readonly reports: readonly ReportView[];
	readonly absent: readonly AbsentView[];
	readonly findings: UnitFindings;
	readonly records: FigureView;
	readonly peers: PeersView;
}

/** A unit's page, or null for an id that has no report; a build hands in the answers it asked for all units at once. */
export async function unitPage(
	engine: Engine,
	id: string,
	library?: Library,
	options?: QueryOptions
): Promise<UnitPage | null> {
	const where = { unit: [id] };
	const [unit] = await askUnits(engine, where, options);
	if (!unit) return null;
	const alike = { type: [unit.type], level: [unit.level] };
	const all = await askCollected(engine, alike, options);
	const own = all.filter((row) => row.unit_id === id);
	const [answers, reports, rows, path, findings] = await Promise.all([
		library ?? askLibrary(engine, { ...where, ...alike }, options),
		askReports(engine, where, options),
		askObservations(engine, id, options),
		pathOf(engine, unit, options),
		unitFindings(engine, { id, name: unit.short_name }, options)
	]);
	const lines = answers.get(id) ?? [];
	const named = { id, name: unit.short_name, reports: reports.length };
	const year = Math.max(...own.map((row) => row.year));
	const peers = peersOf(all, own);
	const view: UnitPage = {
		id,
		title: unit.name,
		short: unit.short_name,
		scope: scopeOf(unit, own),
		path,
		aliases: (unit.aliases ?? '')
			.split('|')
			.filter((alias) => alias !== '' && alias !== unit.short_name),
		facts: unitFacts(lines),
		sentences: unitSentences(unit.short_name, year, lines),
		metrics: metricsFigure({ ...named, year, medians: peers.medians }, lines, yearsOf(lines, own)),
		trends: trendFigures(named, lines),
		reports: reports.map(reportView),
		absent: absentOf(own, rows, lines),
		findings,
		records: recordsFigure(named, rows),
		peers
	};
	return weighed(engine, view, options);
}

/** From the first to the last year with a report or a value. */
const yearsOf = (lines: readonly Line[], own: readonly CollectedRow[]) =>
	everyYear([
		...own.map((row) => row.year),
		...lines.flatMap(({ years }) =>
			years.filter((row) => row.value !== null).map((row) => row.year)
		)
	]);

function scopeOf(unit: UnitRow, own: readonly CollectedRow[]): string {
	const entities = [...new Set(own.map((row) => entityScopes[row.entity_scope]))];
	return [
		unitTypes[unit.type],
		levels[unit.level],
		`编报口径：${entities.join('、')}`,
		`区划代码 ${unit.region_code}`
	].join(' · ');
}

/** `四川省 / 遂宁市 / 安居区`. */
async function pathOf(
	engine: Engine,
	{ region_code }: UnitRow,
	options?: QueryOptions
): Promise<string> {
	const codes = [`${region_code.slice(0, 2)}0000`, `${region_code.slice(0, 4)}00`, region_code];
	const names = await askRegionNames(engine, codes, options);
	return [...new Set(codes)].flatMap((code) => names.get(code) ?? []).join(' / ');
}
