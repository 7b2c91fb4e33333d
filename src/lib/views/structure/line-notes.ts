import { metrics } from '../../metrics';
import { named } from '../named';
import { lineCell } from './line-cells';
import { lineMetrics, MOST_COLUMNS, type LineDivision, type Listed } from './lines';
import type { Named } from './names';
import { absencesOf } from './words';
import { formatCount } from '../../util/count';

/** Units without lines, and the cells of the others that hold a word: neither is 0. */
export function lineAbsences(
	all: readonly Listed[],
	shown: readonly Listed[],
	names: readonly Named[]
): string | null {
	const units = absencesOf(
		all.map(({ subject }) => subject),
		all.map(({ absence }) => absence)
	);
	const words = new Map<string, number>();
	for (const { code } of names)
		for (const listed of shown) {
			const { text, absence } = lineCell({ show: 'share' }, listed, code);
			if (absence) words.set(text, (words.get(text) ?? 0) + 1);
		}
	const counts = [...words].map(([word, n]) => `${word}${formatCount(n)}处`).join('、');
	const none = [...words.keys()].filter((word) => word.startsWith('无此')).join('、');
	const meaning = none === '' ? '' : `（${none}：列示了同级各行而没有这一行，不等于零）`;
	return (
		[units, counts === '' ? null : `表内${counts}${meaning}`]
			.filter((text) => text !== null)
			.join('；') || null
	);
}

/** What a reader must know of levels and names. */
export function lineCaveats(
	of: LineDivision,
	listed: readonly Listed[],
	names: readonly Named[]
): readonly string[] {
	const [levels, names_] = metrics[lineMetrics[of]].caveats;
	const others = names.flatMap(({ code, others }) =>
		others.map(({ name, unit }) => `${code}在${unit}印作“${name}”`)
	);
	return [
		levels,
		...(others.length > 0 && of === 'function' ? [names_] : []),
		...(others.length > 0 ? [named(others, { counted: '处' })] : []),
		...(listed.length > MOST_COLUMNS
			? [
					`共${formatCount(listed.length)}个单位列示，表列区划代码在前的${MOST_COLUMNS}个，其余可用筛选选出`
				]
			: [])
	];
}
