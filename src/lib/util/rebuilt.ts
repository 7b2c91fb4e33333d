/**
 * Plain data made anew: what `change` answers for an object stands in its place, undefined goes on within it. What stays the
 * same stays the same object.
 */
export function rebuilt(part: unknown, change: (part: object) => unknown): unknown {
	if (typeof part !== 'object' || part === null) return part;
	const changed = Array.isArray(part) ? undefined : change(part);
	if (changed !== undefined) return changed;
	const old = part as Record<string, unknown>;
	let next: Record<string, unknown> | undefined;
	for (const key of Object.keys(old)) {
		const each = rebuilt(old[key], change);
		if (each === old[key]) continue;
		next ??= (Array.isArray(part) ? [...(part as unknown[])] : { ...part }) as typeof old;
		next[key] = each;
	}
	return next ?? part;
}
