type Change = (part: object) => unknown;

/**
 * Plain data made anew: what `change` answers for an object stands in its place, undefined goes on within it. What stays the
 * same stays the same object.
 */
export function rebuilt(part: unknown, change: Change): unknown {
	if (typeof part !== 'object' || part === null) return part;
	if (Array.isArray(part)) return rebuiltList(part, change);
	return change(part) ?? rebuiltFields(part as Record<string, unknown>, change);
}

function rebuiltList(list: readonly unknown[], change: Change): readonly unknown[] {
	let next: unknown[] | undefined;
	for (let place = 0; place < list.length; place += 1) {
		const each = rebuilt(list[place], change);
		if (each !== list[place]) (next ??= [...list])[place] = each;
	}
	return next ?? list;
}

function rebuiltFields(old: Record<string, unknown>, change: Change): Record<string, unknown> {
	let next: Record<string, unknown> | undefined;
	for (const key in old) {
		const each = rebuilt(old[key], change);
		if (each !== old[key]) (next ??= { ...old })[key] = each;
	}
	return next ?? old;
}
