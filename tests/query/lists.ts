import type { Engine } from '../../src/lib/engine/engine';
import { measures, type MeasureId } from '../../src/lib/model/measures';
import { recordTables } from '../../src/lib/model/schema';
import { askBreaks } from '../../src/lib/query/lists/breaks';
import { askCollected } from '../../src/lib/query/lists/collected';
import { askControl } from '../../src/lib/query/lists/control';
import { askCounts } from '../../src/lib/query/lists/counts';
import { askCoverage, askTableCoverage } from '../../src/lib/query/lists/coverage';
import { askEvaluations } from '../../src/lib/query/lists/evaluations';
import { askExecutionMedians } from '../../src/lib/query/lists/execution-medians';
import { askFindings } from '../../src/lib/query/lists/findings';
import { askCited } from '../../src/lib/query/lists/findings-cited';
import {
	askFindingCounts,
	askFindingScope,
	askUnitFindingCounts,
	askVerdictCounts
} from '../../src/lib/query/lists/findings-counts';
import { askCheckedReports } from '../../src/lib/query/lists/findings-reports';
import { askFixedPanel, askPanelNumber } from '../../src/lib/query/lists/fixed-panel';
import { askIndicatorNotes } from '../../src/lib/query/lists/indicator-notes';
import { askLineChanges } from '../../src/lib/query/lists/line-changes';
import { askLinePairs } from '../../src/lib/query/lists/line-pairs';
import { askMeasureCoverage } from '../../src/lib/query/lists/measure-coverage';
import { askMetricCoverage } from '../../src/lib/query/lists/metric-coverage';
import { askRegionNames } from '../../src/lib/query/lists/names';
import { askNearest } from '../../src/lib/query/lists/nearest';
import { askObservations } from '../../src/lib/query/lists/observations';
import { askRecordCount } from '../../src/lib/query/lists/record-count';
import { askRecorded } from '../../src/lib/query/lists/recorded';
import { askPaired } from '../../src/lib/query/lists/paired';
import { askParts } from '../../src/lib/query/lists/parts';
import { askPeerMedians } from '../../src/lib/query/lists/peer-medians';
import { askProjectScores } from '../../src/lib/query/lists/project-scores';
import { askChangeReasons } from '../../src/lib/query/lists/reasons';
import {
	askFindingsOfRows,
	askRecordFindings,
	askRecordReports,
	askReportsOfRows,
	askUnitRows
} from '../../src/lib/query/lists/record-context';
import { askRecordRow } from '../../src/lib/query/lists/record-row';
import {
	askFirstRecords,
	askRecords,
	askRecordExtent,
	askTableCounts
} from '../../src/lib/query/lists/records';
import { askReportCount, askReports } from '../../src/lib/query/lists/reports';
import { askSangongCoverage } from '../../src/lib/query/lists/sangong-coverage';
import { askScoreEntryNotes } from '../../src/lib/query/lists/score-entry-notes';
import { askScoreNotes } from '../../src/lib/query/lists/score-notes';
import { askSources } from '../../src/lib/query/lists/sources';
import { askPrintedLines } from '../../src/lib/query/lists/printed-lines';
import { askQuartiles } from '../../src/lib/query/lists/quartiles';
import { askSubjectScores } from '../../src/lib/query/lists/subject-scores';
import { askUnitRegions } from '../../src/lib/query/lists/unit-regions';
import { askUnits } from '../../src/lib/query/lists/units';
import { askAllWeights, askWeights } from '../../src/lib/query/lists/weights';
import { askComputable } from '../../src/lib/query/computable';
import { askUnknown } from '../../src/lib/query/known';
import { askOptions } from '../../src/lib/query/options';
import { chosenQuestion } from '../../src/lib/query/question';
import type { Where } from '../../src/lib/query/where';
import { crowdsOf } from './crowds';

type Ask = (engine: Engine, where: Where) => Promise<unknown>;

const every = Object.keys(measures) as [MeasureId, ...MeasureId[]];
const unit = '652300-gsl';
const report = '652300-gsl-2024-final';
/** A record on one side of a contradiction. */
const weighty = '510904-gsl-2023-final#observation-59';
const scope = 'all';
const findings = {
	verdicts: ['contradiction', 'scope'],
	kind: 'final',
	rows: [weighty],
	limit: 20
} as const;

/** Every list query, asked under filters where it takes some. */
export const lists: Readonly<Record<string, Ask>> = {
	askBreaks,
	askChangeReasons,
	askCheckedReports: (engine, where) =>
		askCheckedReports(engine, where, findings, { chosen: report, most: 3 }),
	askCited: async (engine, where) => {
		const found = await askFindings(engine, where, { ...findings, limit: 3 });
		await askCited(engine, where, findings, found);
		await askCited(engine, where, findings, Array(300).fill(found[0] ?? {}));
	},
	askCollected: (engine, where) => askCollected(engine, where),
	askControl: (engine, where) => askControl(engine, where, { measures: every, scope }),
	askCounts: (engine, where) => askCounts(engine, where, every),
	askCoverage,
	askEvaluations,
	askFindingCounts: (engine, where) => askFindingCounts(engine, where, findings),
	askFindingScope: (engine, where) => askFindingScope(engine, where),
	askFindings: async (engine, where) => {
		await askFindings(engine, where);
		await askFindings(engine, where, { ...findings, check: 'I11' });
	},
	askExecutionMedians: async (engine, where) => {
		for (const subject of ['whole', 'project'] as const)
			for (const points of ['printed', 'reached'] as const)
				await askExecutionMedians(engine, where, { subject, points });
	},
	askFindingsOfRows: (engine) => askFindingsOfRows(engine, [`${report}#observation-1`, weighty]),
	askFixedPanel: (engine, where) =>
		askFixedPanel(engine, where, { measures: every, stage: 'final', scope }),
	askPanelNumber: async (engine, where) => {
		const asked = { kind: 'panel', measure: 'sangong_reception', lead: 'sangong' } as const;
		for (const operation of ['sum', 'change', 'growth'] as const)
			await askPanelNumber(engine, {
				...{ ...asked, operation, stage: 'final', scope, where },
				...(operation === 'sum' ? { at: 2019 } : {})
			});
	},
	askIndicatorNotes,
	askPrintedLines: (engine, where) =>
		askPrintedLines(engine, 'function_share', where, { stage: 'final', scope }),
	askLinePairs: (engine, where) => askLinePairs(engine, where, { stage: 'final', scope }),
	askLineChanges: (engine, where) => askLineChanges(engine, where, { stage: 'final', scope }),
	askMeasureCoverage: (engine) => askMeasureCoverage(engine),
	askMetricCoverage: (engine, where) =>
		askMetricCoverage(engine, { metric: 'execution_rate', by: ['unit', 'year'], where }),
	askNearest: (engine, { year }) =>
		askNearest(
			engine,
			unit,
			[
				{ metric: 'expenditure', weight: 2 },
				{ metric: 'score_total', weight: 1 }
			],
			year ? { year } : {}
		),
	askObservations: (engine) => askObservations(engine, unit),
	askOptions: (engine, where) => askOptions(engine, where),
	askComputable: (engine, where) =>
		askComputable(
			engine,
			(
				['execution_rate', 'score_total', 'sangong', 'function_share', 'economic_share'] as const
			).map((metric) => chosenQuestion(metric, ['unit', 'year'], where))
		),
	askRecordCount,
	askPeerMedians: (engine, where) =>
		askPeerMedians(engine, where, { metric: 'sangong', params: {} }),
	askPaired: (engine, where) =>
		askPaired(engine, where, [
			{ metric: 'execution_rate', params: {} },
			{ metric: 'score_total', params: {} }
		]),
	askParts: (engine, where) => askParts(engine, where, { measures: every, stage: 'final', scope }),
	askProjectScores,
	askRecordFindings: async (engine, where) => {
		for (const table of recordTables) await askRecordFindings(engine, table, where);
	},
	askRecordReports: async (engine, where) => {
		for (const table of recordTables) await askRecordReports(engine, table, where);
	},
	askRecordExtent,
	askRecorded,
	askRecords: async (engine, where) => {
		for (const table of recordTables) await askRecords(engine, table, where);
	},
	askFirstRecords: async (engine, where) => {
		for (const table of recordTables) await askFirstRecords(engine, table, where, 5);
	},
	askRegionNames: (engine) => askRegionNames(engine, ['650000', '652300', '110105']),
	askReportCount,
	askReports,
	askReportsOfRows: (engine) => askReportsOfRows(engine, [`${report}#observation-1`, weighty]),
	askSangongCoverage,
	askScoreEntryNotes,
	askScoreNotes,
	askTableCounts,
	askUnitFindingCounts: (engine, where) => askUnitFindingCounts(engine, where, findings, 3),
	askUnitRows: (engine, where) => askUnitRows(engine, 'observation', where),
	askUnitRegions: (engine) => askUnitRegions(engine),
	askUnits,
	askVerdictCounts,
	askUnknown,
	askRecordRow: (engine) => askRecordRow(engine, `${report}#observation-1`),
	askTableCoverage: (engine, where) => askTableCoverage(engine, where, 4),
	askSources: (engine) =>
		askSources(
			engine,
			recordTables.map((table) => `${report}#${table}-1`)
		),
	askQuartiles: async (engine, where) => {
		for (const crowd of crowdsOf(where)) await askQuartiles(engine, crowd);
	},
	askSubjectScores: async (engine, where) => {
		for (const subject of ['whole', 'project'] as const)
			for (const points of ['printed', 'reached'] as const)
				for (const total of [true, false])
					await askSubjectScores(engine, { where, total, paired: { subject, points } }, [
						`${report}#score-1`
					]);
	},
	askWeights: (engine) => askWeights(engine, [`${report}#observation-1`, weighty]),
	askAllWeights: (engine) => askAllWeights(engine)
};

/** Filters that the lists are asked under: none, several at once, and a place where nothing was collected. */
export const wheres: readonly Where[] = [
	{},
	{ type: ['gsl'], level: ['county', 'prefecture'], year: ['2023', '2024'] },
	{ region: ['650000'], unit: [unit], year: ['2024'] },
	{ region: ['440000'] }
];
