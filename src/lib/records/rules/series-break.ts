import { measures } from '../../model/measures';
import { cell } from '../row';
import { unknownTerm } from '../terms';
import type { Rule } from './rule';

/** A break concerns a measure or a classification code, of one known unit or of all. */
export const seriesBreak: Rule = {
	id: 'series-break',
	tables: ['series_break'],
	reads: ['series', 'unit_id'],
	check(row, { units }) {
		const series = cell(row, 'series');
		const unit = cell(row, 'unit_id');
		if (!Object.hasOwn(measures, series) && !/^\d{3,7}(\+\d{3,7})*$/.test(series))
			return unknownTerm('series', series, measures);
		if (unit === '*' || units.has(unit)) return undefined;
		return {
			column: 'unit_id',
			value: unit,
			what: `unknown unit_id "${unit}"`,
			hint: 'add it to unit.csv, or write * for all units'
		};
	}
};
