/** The books of a body before anyone rounded them, in 元. */
export type Truth = ReturnType<typeof truthOf>;

type Random = (least: number, most: number) => number;

/** Splits an amount at random, each part at least 1万元 where there is enough. */
function split(amount: number, parts: number, random: Random): readonly number[] {
	const shares = Array.from({ length: parts }, () => random(10, 100));
	const total = shares.reduce((a, b) => a + b, 0);
	const all = shares.slice(1).map((share) => Math.floor((amount * share) / total));
	return [amount - all.reduce((a, b) => a + b, 0), ...all];
}

/** The consistent accounts of one year, beginning with what the year before left over. */
export function truthOf(carryoverIn: number, random: Random) {
	const income = random(1_500_000, 60_000_000);
	const other = random(20_000, 200_000);
	const total = income + other + carryoverIn;
	const carryoverOut = Math.floor((total * random(4, 12)) / 100);
	const expenditure = total - carryoverOut;
	const [basic = 0, project = 0] = split(expenditure, 2, random);
	const [personnel = 0, publicCost = 0] = split(basic, 2, random);
	// Its largest part is five sevenths (100 of 140), below the 50万元 that one batch or vehicle may cost (I16).
	const sangong = split(random(500_000, 650_000), 5, random);
	const procurement = split(random(200_000, 900_000), 3, random);
	const classes = split(expenditure, 4, random);
	return {
		...{ income, other, total, carryoverIn, carryoverOut, expenditure, basic, project },
		...{ personnel, publicCost, sangong, procurement },
		initial: Math.floor((total * random(85, 110)) / 100),
		lines: classes.map((amount) => split(amount, 2, random)),
		projects: [0, 1].map(() => {
			const budget = random(100_000, 900_000);
			return { budget, final: Math.floor((budget * random(80, 100)) / 100) };
		}),
		groups: random(1, 3),
		vehicles: random(1, 3),
		batches: random(10, 60),
		indicators: Array.from({ length: 6 }, () => {
			const target = random(2, 60);
			return { target, actual: random(1, target) };
		})
	};
}

export const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
