import { dimensions } from '../dimensions';
import type { Where } from './where';

/** What units are parted by: their province, their prefecture (a place that has none stands for itself), or their type. */
export type Parting = 'region' | 'prefecture' | 'type';

/** The filter of one part: its place, or what was chosen within it, or its type. */
export function partWhere({ region = [] }: Where, by: Parting, part: string): Where {
	if (by === 'type') return { type: [part] };
	const whole = region.some((code) => part.startsWith(stem(code)));
	const within = region.filter((code) => code.startsWith(stem(part)));
	return { region: whole || within.length === 0 ? [part] : within };
}

/** The digits that every place within one begins with. */
const stem = dimensions.region.parameter;
