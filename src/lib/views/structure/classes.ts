import type { Listed } from './lines';

export const classLines = ({ lines }: Listed) => lines.filter((line) => line.depth === '类');

export const classTotal = (listed: Listed) => classLines(listed)[0]?.denominator ?? null;

export const classAbsence = (listed: Listed) =>
	classLines(listed).length > 0
		? null
		: (listed.absence ?? (listed.subject.collected ? 'not_in_report' : 'not_collected'));
