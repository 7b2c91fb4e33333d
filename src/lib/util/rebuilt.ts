/**
 * Plain data made anew: what `change` answers for an object stands in its place, undefined goes on within it. What stays the
 * same stays the same object.
 */
export function rebuilt(part: unknown, change: (part: object) => unknown): unknown {
	if (Array.isArray(part)) {
		const next = part.map((each: unknown) => rebuilt(each, change));
		return next.every((each, i) => each === part[i]) ? part : next;
	}
	if (typeof part !== 'object' || part === null) return part;
	const changed = change(part);
	if (changed !== undefined) return changed;
	const entries = Object.entries(part);
	const next = entries.map(([key, each]) => [key, rebuilt(each, change)] as const);
	return next.every(([, each], i) => each === entries[i]?.[1]) ? part : Object.fromEntries(next);
}
