/** A page of the site: navigation, titles and descriptions derive from this list. */
export interface Page {
	/** Its route; with a trailing slash it is its address. */
	readonly route: string;
	readonly label: string;
	readonly title: string;
	readonly about: string;
}

/** The name on the masthead. */
export const siteName = '绩衡';

/** Every page in the order of the navigation; a new page is a new line. */
export const pages = [
	{
		route: '/',
		label: '总览',
		title: '预算执行与绩效概览',
		about: '预算执行率、自评得分、支出构成和“三公”经费的概览'
	},
	{
		route: '/compare',
		label: '对比',
		title: '指标对比',
		about: '任一指标在单位、地区、类型和年度之间的对比'
	},
	{
		route: '/structure',
		label: '支出结构',
		title: '支出结构',
		about: '基本与项目、人员与公用、功能分类和经济分类的构成'
	},
	{
		route: '/sangong',
		label: '三公经费',
		title: '“三公”经费',
		about: '“三公”经费的预算数与决算数、四项构成和增减'
	},
	{
		route: '/scores',
		label: '绩效得分',
		title: '绩效得分',
		about: '整体与项目绩效自评的得分、等级和指标完成情况'
	},
	{ route: '/units', label: '单位', title: '单位', about: '已收录的单位及其各年度报告' },
	{
		route: '/findings',
		label: '核对',
		title: '核对',
		about: '报告所印数字之间的核对：原文、复算、允许区间、结论和两处出处'
	},
	{ route: '/data', label: '数据', title: '数据', about: '数据下载、数据字典和收录情况' },
	{
		route: '/import',
		label: '导入',
		title: '导入',
		about: '在本机读取决算、预算和绩效自评报告，逐个数字核对，导出为规范记录'
	},
	{ route: '/methods', label: '口径', title: '口径', about: '每项指标的公式、依据和常见差异' }
] as const satisfies readonly Page[];

/** The page whose section a route belongs to, if any. */
export function sectionOf(route: string | null): Page | undefined {
	if (route === null) return undefined;
	return pages.find((page) =>
		page.route === '/' ? route === '/' : route === page.route || route.startsWith(`${page.route}/`)
	);
}

/** The address of a route, with the trailing slash that static servers expect. */
export function addressOf(route: string): string {
	return route.endsWith('/') ? route : `${route}/`;
}
