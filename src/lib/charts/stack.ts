/** How high each dot rises so that none lies over another: dots of one place stand on each other, closer where they are many. */
export function stack(xs: readonly number[], dot: number, room: number): readonly number[] {
	const columns = new Map<number, number>();
	const places = xs.map((x) => {
		const column = Math.round(x / dot);
		const place = columns.get(column) ?? 0;
		columns.set(column, place + 1);
		return place;
	});
	const highest = Math.max(0, ...places);
	const step = highest === 0 ? 0 : Math.min(dot + 1, room / highest);
	return places.map((place) => place * step);
}
