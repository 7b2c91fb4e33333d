/** Whole numbers from `least` to `most`, the same for the same seed (mulberry32). */
export function randomOf(seed: number): (least: number, most: number) => number {
	let state = seed | 0;
	return (least, most) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		const unit = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
		return least + Math.floor(unit * (most - least + 1));
	};
}
