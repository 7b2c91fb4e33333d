/** Digits in groups of three: `1927` is `1,927`. */
export const inThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** How many there are, 0 or more, as every count is written: `3,000`. A year is no count. */
export const formatCount = (n: number): string => inThousands(String(n));
