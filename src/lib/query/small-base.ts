/** Whether an amount is below 1万元: a change on such a base is shown with a caution and left out of rankings. */
export const smallBase = (amount: string) => `coalesce(abs(${amount}) < 10000, false)`;
