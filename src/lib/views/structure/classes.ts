import { perObject } from '../../util/per-object';
import type { Line, Listed } from './lines';

export const classLines = ({ lines }: Listed) => ofClasses(lines);

const ofClasses = perObject((lines: readonly Line[]) =>
	lines.filter(({ depth }) => depth === '类')
);

export const classTotal = (listed: Listed) => classLines(listed)[0]?.denominator ?? null;

export const classAbsence = (listed: Listed) =>
	classLines(listed).length > 0
		? null
		: (listed.absence ?? (listed.subject.collected ? 'not_in_report' : 'not_collected'));
