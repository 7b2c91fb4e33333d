/** The 类 of 政府收支分类科目 by name without 支出, former names beside present ones. */
export const classes: Readonly<Record<string, readonly string[]>> = {
	'201': ['一般公共服务'],
	'202': ['外交'],
	'203': ['国防'],
	'204': ['公共安全'],
	'205': ['教育'],
	'206': ['科学技术'],
	'207': ['文化旅游体育与传媒', '文化体育与传媒'],
	'208': ['社会保障和就业', '社会保障与就业'],
	'210': ['卫生健康', '医疗卫生与计划生育', '医疗卫生'],
	'211': ['节能环保'],
	'212': ['城乡社区', '城乡社区事务'],
	'213': ['农林水', '农林水事务'],
	'214': ['交通运输'],
	'215': ['资源勘探工业信息等', '资源勘探信息等'],
	'216': ['商业服务业等'],
	'217': ['金融'],
	'219': ['援助其他地区'],
	'220': ['自然资源海洋气象等', '国土海洋气象等'],
	'221': ['住房保障'],
	'222': ['粮油物资储备'],
	'223': ['国有资本经营预算'],
	'224': ['灾害防治及应急管理'],
	'229': ['其他'],
	'232': ['债务付息'],
	'233': ['债务发行费用']
};

const byName = new Map(
	Object.entries(classes).flatMap(([code, names]) => names.map((name) => [name, code] as const))
);

/** The code of a 类 from its printed name; undefined where the name is none. */
export const classOf = (name: string): string | undefined =>
	byName.get(name.trim().replace(/支出$/, ''));
