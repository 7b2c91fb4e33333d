import type { MeasureId } from '../../../model/measures';
import type { Entry } from './ledger';

/** Words for a part of the posts or of the people in them. */
export const staffParts: readonly {
	readonly measure?: MeasureId;
	readonly words: RegExp;
	readonly example: string;
}[] = [
	{
		measure: 'staff_serving',
		words: /(?:实有|在编|在岗|在职)+(?:人员)?(?:行政|事业|工勤|参公)(?:编制|人员)?$/,
		example: '实有在岗行政编制3名，机关工勤2名。'
	},
	{
		measure: 'staff_authorised',
		words: /(?:行政|事业|工勤|参公|政法|后勤|公益)\p{Script=Han}{0,4}编制(?:数|人数)?为?$/u,
		example: '核定行政编制3名、事业编制2名。'
	},
	{
		words: /^(?:机关)?(?:工勤|事业)(?:人员|编制)?$/,
		example: '实有在岗行政编制3名，机关工勤2名。'
	}
];

/** Parts of one number of people, in the order they are printed. */
export interface Tally {
	readonly measure: MeasureId;
	readonly parts: { readonly printed: string; readonly unit: string; readonly locator: string }[];
	/** The parts of the first follow it: it is the whole. */
	closed: boolean;
}

/** The part that words name, given what was counted before it. */
export function staffPart(words: string, before: MeasureId | undefined): MeasureId | undefined {
	const found = staffParts.find(({ words: pattern }) => pattern.test(words));
	return found && (found.measure ?? before);
}

/** The number that parts add up to: stated where there is one part, else derived. */
export function tallied({ measure, parts }: Tally, year: number) {
	const [first] = parts;
	if (!first) return undefined;
	const alone = parts.length === 1;
	const entry = {
		quantity: { subject: measure, year, stage: 'final', scope: 'all' },
		printed: parts.map(({ printed }) => printed).join(' | '),
		unit: first.unit,
		basis: alone ? 'stated' : 'derived',
		note: alone ? null : '由所印各类人员相加',
		why: '编制与在岗人员',
		certain: true
	} satisfies Omit<Entry, 'locators' | 'value'>;
	return { entry, locators: [...new Set(parts.map(({ locator }) => locator))] };
}
