import type { ResultColumn } from './run';

/** Whether a column holds numbers. */
export const isNumeric = ({ type }: ResultColumn): boolean =>
	/^(?:DECIMAL|NUMERIC|DOUBLE|FLOAT|REAL|U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?)\b/.test(type) &&
	!type.endsWith(']');

/** Whether a column may name what is drawn: words or times. */
export const isLabel = ({ name, type }: ResultColumn): boolean =>
	/^(?:VARCHAR|DATE|TIMESTAMP|ENUM)/.test(type) || /^(?:year|年度|month|月份)$/.test(name);
