import { measures, type MeasureId } from '../../../model/measures';
import type { Scope, Stage } from '../../../model/terms';

/** A line of a classification, as named. */
export interface Line {
	readonly classification: 'function' | 'economic';
	readonly code: string;
	readonly name: string;
	readonly path: string | null;
}

/** What is measured. */
export type Subject = MeasureId | Line;

/** A subject in a year, at a stage, of a scope. */
export interface Quantity {
	readonly subject: Subject;
	readonly year: number;
	readonly stage: Stage;
	readonly scope: Scope;
}

export const isLine = (subject: Subject): subject is Line => typeof subject !== 'string';

/** Equal for the same quantity however its line is called. */
export function idOf({ subject, year, stage, scope }: Quantity): string {
	const what = isLine(subject) ? `${subject.classification} ${subject.code}` : subject;
	return `${year} ${what} ${stage} ${scope}`;
}

/** 元, or the unit in which it is counted. */
export const unitOf = (subject: Subject) => (isLine(subject) ? '元' : measures[subject].unit);

export const isMoney = (subject: Subject) => unitOf(subject) === '元';

/** A printed statement of a quantity, with its place. */
export interface Printed {
	readonly printed: string;
	readonly unit: string;
	readonly locator: string;
}
