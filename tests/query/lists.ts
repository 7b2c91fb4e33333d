import type { Engine } from '../../src/lib/engine/engine';
import { measures, type MeasureId } from '../../src/lib/model/measures';
import { recordTables } from '../../src/lib/model/schema';
import { askBreaks, askCodeBreaks } from '../../src/lib/query/lists/breaks';
import { askCollected } from '../../src/lib/query/lists/collected';
import { askControl } from '../../src/lib/query/lists/control';
import { askCounts } from '../../src/lib/query/lists/counts';
import { askCoverage } from '../../src/lib/query/lists/coverage';
import { askEvaluations } from '../../src/lib/query/lists/evaluations';
import { askFixedPanel } from '../../src/lib/query/lists/fixed-panel';
import { askIndicatorNotes } from '../../src/lib/query/lists/indicator-notes';
import { askLineChanges } from '../../src/lib/query/lists/line-changes';
import { askMeasureCoverage } from '../../src/lib/query/lists/measure-coverage';
import { askRegionNames } from '../../src/lib/query/lists/names';
import { askObservations } from '../../src/lib/query/lists/observations';
import { askProjectScores } from '../../src/lib/query/lists/project-scores';
import { askChangeReasons } from '../../src/lib/query/lists/reasons';
import { askRecords, askRecordSources, askTableCounts } from '../../src/lib/query/lists/records';
import { askReports } from '../../src/lib/query/lists/reports';
import { askSangongCoverage } from '../../src/lib/query/lists/sangong-coverage';
import { askScoreEntryNotes } from '../../src/lib/query/lists/score-entry-notes';
import { askScoreNotes } from '../../src/lib/query/lists/score-notes';
import { askUnits } from '../../src/lib/query/lists/units';
import { askOptions } from '../../src/lib/query/options';
import type { Where } from '../../src/lib/query/where';

type Ask = (engine: Engine, where: Where) => Promise<unknown>;

const every = Object.keys(measures) as [MeasureId, ...MeasureId[]];
const unit = '652300-gsl';
const scope = 'all';

/** Every list query by its file, asked under filters where it takes some. */
export const lists: Readonly<Record<string, Ask>> = {
	breaks: async (engine) => {
		await askBreaks(engine);
		await askCodeBreaks(engine, [2000, 2030], [unit]);
	},
	collected: (engine) => askCollected(engine),
	control: (engine, where) =>
		askControl(engine, where, { measures: every, scope, budget: 'initial' }),
	counts: (engine, where) => askCounts(engine, where, every),
	coverage: askCoverage,
	evaluations: askEvaluations,
	'fixed-panel': (engine, where) =>
		askFixedPanel(engine, where, { measures: every, stage: 'final', scope }),
	'indicator-notes': askIndicatorNotes,
	'line-changes': (engine, where) => askLineChanges(engine, where, { stage: 'final', scope }),
	'measure-coverage': (engine) => askMeasureCoverage(engine),
	names: (engine) => askRegionNames(engine, ['650000', '652300', '110105']),
	observations: (engine) => askObservations(engine, unit),
	options: (engine, where) => askOptions(engine, where),
	'project-scores': askProjectScores,
	reasons: askChangeReasons,
	records: async (engine, where) => {
		await askTableCounts(engine, where);
		await askRecordSources(engine, where);
		for (const table of recordTables) await askRecords(engine, table, where);
	},
	reports: askReports,
	'sangong-coverage': askSangongCoverage,
	'score-entry-notes': askScoreEntryNotes,
	'score-notes': askScoreNotes,
	units: askUnits
};

/** Filters that the lists are asked under: none, several at once, and a place where nothing was collected. */
export const wheres: readonly Where[] = [
	{},
	{ type: ['gsl'], level: ['county', 'prefecture'], year: ['2023', '2024'] },
	{ region: ['650000'], unit: [unit], year: ['2024'] },
	{ region: ['440000'] }
];
