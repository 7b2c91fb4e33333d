import type { SwitchView } from '../views/figure';

/** Why choices cannot be made, those with one reason named together: `财政拨款、一般公共预算财政拨款：所选范围没有可计算的单位`. */
export function reasonsOf(switches: readonly SwitchView[]): string {
	const named = new Map<string, string[]>();
	for (const { choices } of switches)
		for (const { label, why } of choices)
			if (why !== undefined) named.set(why, [...(named.get(why) ?? []), label]);
	return [...named].map(([why, labels]) => `${labels.join('、')}：${why}`).join('；');
}
