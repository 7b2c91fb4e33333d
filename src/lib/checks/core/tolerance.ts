/** The tolerances of the checks, in words. */
export const tolerance = {
	sum: '各项与合计各容许其末位的半个单位（n项之和为n+1个半单位），相差末位一个单位的作尾差',
	rate: '每个算入的数字上下移动其末位的半个单位，所得区间之内为尾差；截尾或相差末位一个单位的也作尾差',
	same: '两处数字各容许其末位的半个单位',
	bound: '两边各容许其末位的半个单位',
	exact: '两边须相等；合计按所印位数四舍五入',
	none: '判断有无、倍数或年度，与末位的差异无关，不设容差'
} as const;
