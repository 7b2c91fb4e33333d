/** The name of a line without what makes no difference between catalogues and tellings: 一般公共服务, 一般公共服务支出. */
export const lineName = (name: string): string =>
	name
		.replaceAll(/[“”\s的]/g, '')
		.replaceAll('与', '和')
		.replace(/(?:等?支出|费用?|支出费)+$/, '');
