import type { RecordRow } from '../../checks/core/book';
import { weightyByRow } from '../../checks/core/weight';
import { nameOf } from '../../checks/core/words';
import { recordTables, type RowOf } from '../../model/schema';
import type { Decisions } from '../../ingest/decide';
import type { Imported } from '../../ingest/reconcile/reconcile';
import { listed } from '../../util/ids';
import { placeWords } from '../provenance/places';

/** A figure of an imported report, as it is gone through. */
export interface ImportedFigure {
	/** What a decision on it is kept under. */
	readonly key: string;
	readonly name: string;
	readonly year: string;
	/** As the report prints it, with its unit. */
	readonly printed: string;
	readonly place: string;
	/** The first place it stands at. */
	readonly at: string;
	readonly state: 'certain' | 'open' | 'accepted' | 'dropped' | 'corrected';
	readonly stateWord: string;
	/** Why it was read so, or why it is open. */
	readonly why: string;
	/** What the checks say against it. */
	readonly findings: readonly string[];
	/** A single number, which can be corrected. */
	readonly single: boolean;
}

const stateWords = {
	certain: '确定',
	open: '存疑',
	accepted: '已接受',
	dropped: '已舍弃',
	corrected: '已更正'
} as const;

type Findings = readonly RowOf<'finding'>[];

/** The figures of a report in reading order, open ones among them; dropped ones stay in sight. */
export function figuresOf(
	{ rows, read, questions, report }: Imported,
	findings: Findings,
	decisions: Decisions,
	dropped: readonly ImportedFigure[]
): readonly ImportedFigure[] {
	const readings = new Map(read.map((reading) => [reading.row_id, reading]));
	const told = weightyByRow(findings);
	const named = new Map(
		recordTables.flatMap((table) => rows[table].map((row) => [row.row_id, row]))
	);
	const figures = recordTables.flatMap((table) =>
		rows[table].map((row): ImportedFigure => {
			const reading = readings.get(row.row_id);
			const key = reading?.key ?? row.row_id;
			return {
				...{ key, name: nameIn(row, named) },
				...{ year: String(row.year), printed: `${row.printed ?? ''}${row.printed_unit ?? ''}` },
				...{ place: placeWords(row.locator), at: listed(row.locator)[0] ?? '' },
				...stateOf(decisions[key], 'certain'),
				why: reading?.why ?? '',
				findings: (told.get(row.row_id) ?? []).map(
					({ check_id, explanation }) => `${check_id} ${explanation ?? ''}`
				),
				single: 'value' in row && !(row.printed ?? '').includes('|')
			};
		})
	);
	const open = questions.map(({ key = '', text, locator, why = '' }): ImportedFigure => ({
		...{ key, name: text, year: String(report.year), printed: '' },
		...{ place: placeWords(locator), at: listed(locator)[0] ?? '' },
		...stateOf(undefined, 'open'),
		...{ why, findings: [], single: false }
	}));
	return [...open, ...figures, ...dropped];
}

/** A figure that was dropped, as it is shown from then on. */
export const droppedFigure = (figure: ImportedFigure): ImportedFigure => ({
	...figure,
	...stateOf('dropped', 'dropped'),
	findings: []
});

function stateOf(
	decision: Decisions[string] | undefined,
	otherwise: ImportedFigure['state']
): Pick<ImportedFigure, 'state' | 'stateWord'> {
	const state = typeof decision === 'object' ? 'corrected' : (decision ?? otherwise);
	return { state, stateWord: stateWords[state] };
}

/** A claim is named by what it was computed of. */
function nameIn(row: RecordRow, named: ReadonlyMap<string, RecordRow>): string {
	const target = 'target' in row && 'base' in row && row.target ? named.get(row.target) : undefined;
	return target ? `${nameOf(target)} · 原文推算数` : nameOf(row);
}
