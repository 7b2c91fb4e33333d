import type { RecordRow } from '../../checks/core/book';
import { nameOf } from '../../checks/core/words';
import { schema, recordTables, type RecordTable, type RowOf } from '../../model/schema';
import type { Decisions } from '../../ingest/decide';
import type { Imported } from '../../ingest/reconcile/reconcile';
import { listed } from '../../util/ids';
import { ofWeight } from '../findings/verdicts';
import { placeWords } from '../provenance/places';

/** A figure of an imported report, as it is gone through. */
export interface ImportedFigure {
	/** What a decision on it is kept under. */
	readonly key: string;
	readonly table: string;
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
	const told = toldOf(findings);
	const figures = recordTables.flatMap((table) =>
		rows[table].map((row): ImportedFigure => {
			const reading = readings.get(row.row_id);
			const key = reading?.key ?? row.row_id;
			return {
				...{ key, table: schema[table].label, name: nameIn(table, row, rows) },
				...{ year: String(row.year), printed: `${row.printed ?? ''}${row.printed_unit ?? ''}` },
				...{ place: placeWords(row.locator), at: listed(row.locator)[0] ?? '' },
				...stateOf(decisions[key], 'certain'),
				why: reading?.why ?? '',
				findings: told.get(row.row_id) ?? [],
				single: 'value' in row && !(row.printed ?? '').includes('|')
			};
		})
	);
	const open = questions.map(({ key = '', text, locator, why = '' }): ImportedFigure => ({
		...{ key, table: '待定', name: text, year: String(report.year), printed: '' },
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
function nameIn(table: RecordTable, row: RecordRow, rows: Imported['rows']) {
	if (table !== 'claim' || !('target' in row)) return nameOf(row);
	const all: readonly RecordRow[] = recordTables.flatMap(
		(each) => rows[each] as readonly RecordRow[]
	);
	const target = all.find(({ row_id }) => row_id === row.target);
	return target ? `${nameOf(target)} · 原文推算数` : nameOf(row);
}

function toldOf(findings: Findings): ReadonlyMap<string, readonly string[]> {
	const told = new Map<string, string[]>();
	for (const { verdict, check_id, left_row, right_row, explanation } of findings) {
		if (!(ofWeight as readonly string[]).includes(verdict)) continue;
		for (const row of [left_row, ...listed(right_row)])
			if (row !== null)
				told.set(row, [...(told.get(row) ?? []), `${check_id} ${explanation ?? ''}`]);
	}
	return told;
}
