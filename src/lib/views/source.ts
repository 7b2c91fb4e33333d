/** `来源：4份报告`. */
export const sourceLine = (reports: number) => `来源：${reports}份报告`;
