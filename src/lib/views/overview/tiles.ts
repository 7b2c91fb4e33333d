/** A provincial division as one of 34 equal tiles: neither area, nor border, nor true position. */
export interface Tile {
	/** 区划代码. */
	readonly code: string;
	/** What stands in the tile. */
	readonly short: string;
	/** The official full name. */
	readonly name: string;
	/** Place in a grid of eight by eight, from 1. */
	readonly row: number;
	readonly column: number;
	/** Whether this collection never gathers from there. */
	readonly outside?: true;
}

/** The provincial divisions by 区划代码, which is also the order of the Tab key. */
export const tiles: readonly Tile[] = [
	{ code: '110000', short: '北京', name: '北京市', row: 2, column: 6 },
	{ code: '120000', short: '天津', name: '天津市', row: 3, column: 7 },
	{ code: '130000', short: '河北', name: '河北省', row: 3, column: 6 },
	{ code: '140000', short: '山西', name: '山西省', row: 3, column: 5 },
	{ code: '150000', short: '内蒙古', name: '内蒙古自治区', row: 2, column: 5 },
	{ code: '210000', short: '辽宁', name: '辽宁省', row: 2, column: 7 },
	{ code: '220000', short: '吉林', name: '吉林省', row: 2, column: 8 },
	{ code: '230000', short: '黑龙江', name: '黑龙江省', row: 1, column: 8 },
	{ code: '310000', short: '上海', name: '上海市', row: 5, column: 7 },
	{ code: '320000', short: '江苏', name: '江苏省', row: 5, column: 6 },
	{ code: '330000', short: '浙江', name: '浙江省', row: 6, column: 6 },
	{ code: '340000', short: '安徽', name: '安徽省', row: 5, column: 5 },
	{ code: '350000', short: '福建', name: '福建省', row: 7, column: 5 },
	{ code: '360000', short: '江西', name: '江西省', row: 6, column: 5 },
	{ code: '370000', short: '山东', name: '山东省', row: 4, column: 6 },
	{ code: '410000', short: '河南', name: '河南省', row: 4, column: 5 },
	{ code: '420000', short: '湖北', name: '湖北省', row: 5, column: 4 },
	{ code: '430000', short: '湖南', name: '湖南省', row: 6, column: 4 },
	{ code: '440000', short: '广东', name: '广东省', row: 7, column: 4 },
	{ code: '450000', short: '广西', name: '广西壮族自治区', row: 6, column: 3 },
	{ code: '460000', short: '海南', name: '海南省', row: 8, column: 3 },
	{ code: '500000', short: '重庆', name: '重庆市', row: 4, column: 4 },
	{ code: '510000', short: '四川', name: '四川省', row: 4, column: 3 },
	{ code: '520000', short: '贵州', name: '贵州省', row: 5, column: 3 },
	{ code: '530000', short: '云南', name: '云南省', row: 5, column: 2 },
	{ code: '540000', short: '西藏', name: '西藏自治区', row: 4, column: 1 },
	{ code: '610000', short: '陕西', name: '陕西省', row: 3, column: 4 },
	{ code: '620000', short: '甘肃', name: '甘肃省', row: 3, column: 2 },
	{ code: '630000', short: '青海', name: '青海省', row: 4, column: 2 },
	{ code: '640000', short: '宁夏', name: '宁夏回族自治区', row: 3, column: 3 },
	{ code: '650000', short: '新疆', name: '新疆维吾尔自治区', row: 3, column: 1 },
	{ code: '710000', short: '台湾', name: '台湾省', row: 7, column: 7, outside: true },
	{ code: '810000', short: '香港', name: '香港特别行政区', row: 8, column: 5, outside: true },
	{ code: '820000', short: '澳门', name: '澳门特别行政区', row: 8, column: 4, outside: true }
];
