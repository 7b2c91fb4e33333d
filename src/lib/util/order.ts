/** Compares texts by code unit, runs of digits by their number, so that `…-2` comes before `…-10`; knows no locale. */
export function compareNatural(a: string, b: string): number {
	const left = a.split(/(\d+)/);
	const right = b.split(/(\d+)/);
	for (let i = 0; i < Math.min(left.length, right.length); i++) {
		const order = comparePart(left[i] ?? '', right[i] ?? '', i % 2 === 1);
		if (order !== 0) return order;
	}
	return left.length - right.length || comparePart(a, b, false);
}

function comparePart(a: string, b: string, digits: boolean): number {
	if (digits && Number(a) !== Number(b)) return Number(a) - Number(b);
	return a < b ? -1 : a > b ? 1 : 0;
}
