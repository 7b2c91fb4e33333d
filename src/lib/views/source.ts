import { formatCount } from '../util/count';

/** `来源：4份报告`. */
export const sourceLine = (reports: number) => `来源：${formatCount(reports)}份报告`;
