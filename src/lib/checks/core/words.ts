import type { Decimal } from 'decimal.js';
import { measures } from '../../model/measures';
import { funds, scopes, stages } from '../../model/terms';
import { Exact } from '../../util/exact';
import type { Place, RecordRow } from './book';

/** What a row states, with what tells it from its likes: 本年支出（年初预算，财政拨款）. */
export function nameOf(row: RecordRow): string {
	if ('measure' in row) return `${measures[row.measure].label}（${placeName(row, row.fund)}）`;
	if ('classification' in row) return `${row.name}（${placeName(row)}）`;
	if ('stage' in row)
		return `${row.name}（${[stages[row.stage], ...fundName(row.fund)].join('，')}）`;
	if ('level3' in row) return row.level3;
	return 'part' in row ? (row.part_label ?? '得分') : '原文推算数';
}

/** Stage and scope in words; the whole scope is not said. */
export function placeName({ stage, scope }: Place, fund: keyof typeof funds | null = null): string {
	const parts = [stages[stage], ...(scope === 'all' ? [] : [scopes[scope]]), ...fundName(fund)];
	return parts.join('，');
}

const fundName = (fund: keyof typeof funds | null) => (fund === null ? [] : [funds[fund]]);

/** A rate, score or count with at most two decimals. */
export const plain = (value: Decimal): string => {
	const rounded = value.toDecimalPlaces(2, Exact.ROUND_HALF_UP);
	return (rounded.isZero() ? new Exact(0) : rounded).toFixed().replace('-', '−');
};

/** An amount of 元 in 万元, exact. */
export const wan = (yuan: Decimal): string => `${yuan.div(1e4).toFixed().replace('-', '−')}万元`;

/** A value in its unit. */
export const inUnit = (value: Decimal, unit: string): string =>
	unit === '元' ? wan(value) : unit === '%' ? percent(value) : `${plain(value)}${unit}`;

/** A rate with two decimals. */
export const percent = (value: Decimal): string =>
	`${value.toFixed(2, Exact.ROUND_HALF_UP).replace('-', '−')}%`;

/** A few names in full, of more only the first and how many they are. */
export const listed = (names: readonly string[]): string =>
	names.length > 3 ? `${names[0]}等${names.length}项` : names.join('、');
