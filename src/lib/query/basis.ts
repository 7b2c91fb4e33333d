/** 0 stated, 1 residue, 2 derived: of several the greatest is the weakest. */
export const basisRank = (column: string) =>
	`CASE ${column} WHEN 'stated' THEN 0 WHEN 'residue' THEN 1 WHEN 'derived' THEN 2 END`;

/** The basis of a rank. */
export const basisOf = (rank: string) => `['stated', 'residue', 'derived'][${rank} + 1]`;

/** The weaker of two bases; one that is absent weakens nothing. */
export const weaker = (a: string, b: string) =>
	`CASE WHEN 'derived' IN (${a}, ${b}) THEN 'derived' WHEN 'residue' IN (${a}, ${b}) THEN 'residue' ELSE 'stated' END`;
