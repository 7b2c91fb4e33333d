import type { Alias } from './subjects';

/** The names of the 三公 items, with meetings and training beside them. */
export const sangongAliases: readonly Alias[] = [
	{
		measures: ['sangong'],
		words: ['三公经费', '三公支出'],
		example: '三公经费支出500.00万元。'
	},
	{
		measures: ['sangong_abroad'],
		words: ['因公出国（境）费', '因公出国（境）', '因公出国境费', '因公出国费'],
		example: '因公出国（境）费支出500.00万元。'
	},
	{
		measures: ['sangong_vehicle'],
		words: [
			'公务用车购置及运行维护费',
			'公务用车购置及运行费',
			'公务用车购置和运行维护费',
			'公务用车购置及运行维护',
			'公务用车费'
		],
		example: '公务用车购置及运行维护费支出500.00万元。'
	},
	{
		measures: ['sangong_vehicle_purchase'],
		words: ['公务用车购置费', '公务用车购置', '公务车购置费'],
		example: '公务用车购置费支出500.00万元。'
	},
	{
		measures: ['sangong_vehicle_operation'],
		words: ['公务用车运行维护费', '公务用车运行维护', '公务用车运行费', '公务车运行维护费'],
		example: '公务用车运行维护费支出500.00万元。'
	},
	{
		measures: ['sangong_reception'],
		words: ['公务接待费', '公务接待'],
		example: '公务接待费支出500.00万元。'
	},
	{
		measures: ['sangong_reception_domestic'],
		words: ['国内公务接待', '国内接待费', '国内公务接待费'],
		example: '国内公务接待支出500.00万元。'
	},
	{
		measures: ['sangong_reception_foreign'],
		words: ['外事接待', '外宾接待', '外事接待费', '国（境）外公务接待费', '国（境）外公务接待'],
		example: '外事接待支出500.00万元。'
	},
	{
		measures: ['meeting_cost'],
		words: ['会议费'],
		example: '会议费支出500.00万元。'
	},
	{
		measures: ['training_cost'],
		words: ['培训费'],
		example: '培训费支出500.00万元。'
	}
];
