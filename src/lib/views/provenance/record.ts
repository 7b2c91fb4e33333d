import type { Engine, QueryOptions } from '../../engine/engine';
import { headingOf } from '../../model/headings';
import { absences, bases } from '../../model/terms';
import type { RecordAddress } from '../../query/address';
import type { CitedRow } from '../../query/cited';
import { askRecordRow, recordStatement } from '../../query/lists/record-row';
import { askSources } from '../../query/lists/sources';
import { itemName, scopeWords } from '../findings/names';
import { derivation, fieldCell, fieldUnit } from './fields';
import type { Subject } from './subject';

/** A number as a record holds it; null for a record that is not there. */
export async function recordSubject(
	engine: Engine,
	{ row, field }: RecordAddress,
	options?: QueryOptions
): Promise<Subject | null> {
	const [[source], record] = await Promise.all([
		askSources(engine, [row], options),
		askRecordRow(engine, row, options)
	]);
	if (!source || !record) return null;
	const column = field ?? defaultField(source);
	const value = record[column];
	if (value === undefined) return null;
	const text = value === null ? null : String(value);
	const item = itemName(source);
	const named = field === undefined ? item : `${item} · ${headingOf(source.table, column)}`;
	return {
		title: [source.unit_name, `${source.year}年`, named].join(' · '),
		figure: fieldCell(source, column, text),
		unit: value === null ? '' : fieldUnit(source, column),
		qualifiers: [scopeWords(source), source.basis ? bases[source.basis] : ''].filter(Boolean),
		notes: [
			source.absence ? `${absences[source.absence]}。` : '',
			source.note ? `录入说明：${source.note}。` : ''
		].filter(Boolean),
		formula: derivation([source]),
		others: [],
		rows: [row],
		base: [],
		computed: source.basis === 'derived',
		statement: recordStatement(row)
	};
}

const defaultField = ({ table }: CitedRow) => (table === 'indicator' ? 'actual_value' : 'value');
