import { reader, type Entry } from './entry';

/** Usual names of first and second levels; a cell that holds one tells which column it stands in. */
export const levelNames: readonly Entry<'level1' | 'level2' | 'either'>[] = [
	{
		means: 'level1',
		words: [
			'产出指标',
			'效益指标',
			'履职效能',
			'管理效率',
			'部门管理',
			'产出',
			'效益',
			'决策',
			'过程'
		]
	},
	{
		means: 'level2',
		words: [
			...['数量指标', '质量指标', '时效指标', '经济成本指标', '社会成本指标', '生态环境成本指标'],
			...['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标', '经济指标'],
			...['服务对象满意度指标', '服务对象满意度']
		]
	},
	{ means: 'either', words: ['成本指标', '满意度指标', '社会效益', '经济效益', '满意度', '成本'] }
];

export const levelName = reader(levelNames);
