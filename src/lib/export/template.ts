import {
	columnsOf,
	templates,
	type TemplateColumn,
	type TemplateTable
} from '../ingest/template/columns';
import { measures } from '../model/measures';
import { schema } from '../model/schema';
import { cellSeparator } from '../records/figures';
import type { LocalReport } from '../records/local';
import type { Row } from '../records/row';
import { labelsOf } from '../records/terms';
import { byteOrderMark, toLine } from '../util/csv-line';
import { idsOf } from '../util/ids';
import type { CellKind, Sheet } from './xlsx/sheet';

/** The sheets of the template, empty or with the figures of a report, and how they are filled. */
export function templateSheets(report?: LocalReport): readonly Sheet[] {
	const sheets = idsOf(templates).map((table) => ({
		name: schema[table].label,
		columns: columnsOf(table).map((column) => ({ label: column.label, kind: kindOf(column) })),
		rows: report ? filledRows(table, report) : []
	}));
	return [...sheets, explained()];
}

/** One table of the template as CSV, for spreadsheets. */
export function templateCsv(table: TemplateTable, report?: LocalReport): string {
	const head = columnsOf(table).map(({ label }) => label);
	const rows = report ? filledRows(table, report) : [];
	const lines = rows.map((row) => row.map((cell) => String(cell ?? '')));
	return byteOrderMark + [head, ...lines].map(toLine).join('');
}

/** Amounts are filled as text: the zeros at their end are printed too, and say how exact they are. */
const kindOf = ({ column: { type } }: TemplateColumn): CellKind =>
	type === 'integer' ? 'integer' : 'text';

/** The rows of a report as a person would fill them. */
function filledRows(table: TemplateTable, { unit, report, rows }: LocalReport): Sheet['rows'] {
	const owned: Row = {
		...{ unit_name: unit.name, region_code: unit.region_code, type: unit.type },
		...{ report_year: report.year, kind: report.kind, entity_scope: report.entity_scope }
	};
	return (rows[table] as readonly Row[]).map((row) => {
		const start = `${unit.unit_id}-${report.year}-`;
		const filled = { ...owned, ...row, ...printedIn(table, row), ...subjectIn(start, row) };
		return columnsOf(table).map(({ name, column: { values } }) => {
			const cell = (filled as Row)[name] ?? null;
			return values && cell !== null ? labelsOf(String(cell), values) : cell;
		});
	});
}

/** Amounts are filled as they are printed. */
function printedIn(table: TemplateTable, row: Row): Row {
	if (table === 'indicator' || row.value === null) return {};
	const [first = ''] = String(row.printed ?? '').split(cellSeparator);
	return { value: first };
}

/** Projects are told apart by what follows whose they are. */
const subjectIn = (start: string, { subject }: Row): Row =>
	subject === undefined
		? {}
		: { subject: subject === 'whole' ? '整体' : String(subject).replace(start, '') };

/** How every column is filled, with the words it takes. */
const explained = (): Sheet => ({
	name: '说明',
	columns: ['表', '列', '是否必填', '填法', '可用的词'].map((label) => ({ label, kind: 'text' })),
	rows: idsOf(templates).flatMap((table) =>
		columnsOf(table).map(({ name, label, column, hint, required }) => [
			...[schema[table].label, label, required ? '必填' : '选填', hint],
			name === 'measure' ? measureWords() : wordsOf(column.values)
		])
	)
});

const wordsOf = (values: Readonly<Record<string, unknown>> | undefined) =>
	values
		? idsOf(values)
				.map((id) => labelsOf(id, values))
				.join('、')
		: null;

/** A measure that is no money is counted in its own unit. */
const measureWords = () =>
	Object.values(measures)
		.map(({ label, unit }) => (unit === '元' ? label : `${label}（${unit}）`))
		.join('、');
