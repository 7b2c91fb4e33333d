import type { Records } from '../model/schema';
import { adjustment } from './adjustment';
import { average } from './average';
import { carryover } from './carryover';
import { control } from './control';
import type { Check, Finding } from './core/check';
import { findingsOf } from './core/run';
import { execution } from './execution';
import { revenueTotal } from './i01_revenue_total';
import { expenditureTotal } from './i02_expenditure_total';
import { revenue } from './i03_revenue';
import { expenditure } from './i04_expenditure';
import { fiscal } from './i05_fiscal';
import { lines } from './i06_lines';
import { basic } from './i07_basic';
import { sangong } from './i08_sangong';
import { bounds } from './i09_bounds';
import { procurement } from './i10_procurement';
import { change } from './i11_change';
import { share } from './i12_share';
import { selfeval } from './i13_selfeval';
import { scores } from './i14_scores';
import { completion } from './i15_completion';
import { scoring } from './i15_scoring';
import { counts } from './i16_counts';
import { years } from './i17_years';
import { units } from './i18_units';
import { twice } from './i19_twice';
import { leftovers } from './i20_leftovers';
import { points } from './points';
import { variance } from './variance';

export type { Check, Finding, Verdict } from './core/check';

/** Every check of the site: the identities of the data contract, then the other rates that reports print. */
export const checks = {
	I1: revenueTotal,
	I2: expenditureTotal,
	I3: revenue,
	I4: expenditure,
	I5: fiscal,
	I6: lines,
	I7: basic,
	I8: sangong,
	I9: bounds,
	I10: procurement,
	I11: change,
	I12: share,
	I13: selfeval,
	I14: scores,
	I15: completion,
	'I15-scoring': scoring,
	I16: counts,
	I17: years,
	I18: units,
	I19: twice,
	I20: leftovers,
	execution,
	points,
	variance,
	adjustment,
	carryover,
	control,
	average
} as const satisfies Record<string, Check>;

export type CheckId = keyof typeof checks;

/** The id of a check, or undefined where the text is none. */
export const isCheckId = (text: string): text is CheckId => Object.hasOwn(checks, text);

/** Every finding on the records. */
export const runChecks = (records: Records): readonly Finding[] => findingsOf(checks, records);
