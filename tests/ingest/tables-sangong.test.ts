import { describe, expect, test } from 'vitest';
import { sangongScopes } from '../../src/lib/ingest/extract/sangong-scope';
import { paragraph, read, readBlocks, table } from './official-tables';

describe('a table of 三公 items', () => {
	test('has budget and final account side by side', () => {
		expect(
			read(
				'财政拨款“三公”经费支出决算表',
				`
				合计 | | 因公出国（境）费 | | 公务用车购置及运行维护费 | | | | | | 公务接待费 |
				| | | | 小计 | | 公务用车购置费 | | 公务用车运行维护费 | | |
				预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数
				9.00 | 8.00 | 0.00 | 0.00 | 6.00 | 5.00 | 0.00 | 0.00 | 6.00 | 5.00 | 3.00 | 3.00`
			)
		).toEqual([
			'sangong budget fiscal 90000.00',
			'sangong final fiscal 80000.00',
			'sangong_abroad budget fiscal 0.00',
			'sangong_abroad final fiscal 0.00',
			'sangong_vehicle budget fiscal 60000.00',
			'sangong_vehicle final fiscal 50000.00',
			'sangong_vehicle_purchase budget fiscal 0.00',
			'sangong_vehicle_purchase final fiscal 0.00',
			'sangong_vehicle_operation budget fiscal 60000.00',
			'sangong_vehicle_operation final fiscal 50000.00',
			'sangong_reception budget fiscal 30000.00',
			'sangong_reception final fiscal 30000.00'
		]);
	});

	test('that holds 会议费 and 培训费 too has 三公 as its 小计', () => {
		expect(
			read(
				'“三公”经费、会议费、培训费支出预算表',
				`
				合计 | “三公”经费 | | | | | | 会议费 | 培训费
				| 小计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 | |
				| | | 小计 | 公务用车购置费 | 公务用车运行费 | | |
				20.00 | 9.00 | 0.00 | 6.00 | 0.00 | 6.00 | 3.00 | 5.00 | 6.00`,
				'budget'
			)
		).toEqual([
			'sangong initial general_public 90000.00',
			'sangong_abroad initial general_public 0.00',
			'sangong_vehicle initial general_public 60000.00',
			'sangong_vehicle_purchase initial general_public 0.00',
			'sangong_vehicle_operation initial general_public 60000.00',
			'sangong_reception initial general_public 30000.00',
			'meeting_cost initial general_public 50000.00',
			'training_cost initial general_public 60000.00'
		]);
	});
});

describe('三公 is of the money', () => {
	const drawn = '合计 | 因公出国（境）费 | 公务接待费\n3.00 | 1.00 | 2.00';
	const told = (kind: 'budget' | 'final', ...said: readonly string[]) =>
		readBlocks(
			[...said.map(paragraph), paragraph('“三公”经费支出表　单位：万元'), table(drawn)],
			kind
		)[0];

	test.each(sangongScopes)('that $example names, wherever it stands', ({ scope, example }) => {
		expect(told('budget', example)).toBe(`sangong initial ${scope} 30000.00`);
		expect(told('final', example)).toBe(`sangong final ${scope} 30000.00`);
	});

	test('that the norm has, where nothing is said', () => {
		expect(told('budget')).toBe('sangong initial general_public 30000.00');
		expect(told('final')).toBe('sangong final fiscal 30000.00');
	});
});
