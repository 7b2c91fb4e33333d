import { describe, expect, test } from 'vitest';
import { told } from './read';

/* Amounts and words that look like figures of the body and are none. */

describe('figures that are not those of the body', () => {
	test.each([
		'帮助3家商户取得银行贷款900万元。',
		'会员全年捐赠80万元。',
		'举办培训9期，培训人员450人。',
		'该项目年初预算数5.00万元，项目实际支出为5.00万元。',
		'其中：办公楼维修项目支出20.00万元。',
		'人均公用经费0.50万元。',
		'下属中心基本支出3.00万元。',
		'年内退休1人。',
		'单价30万元以上的设备5台。'
	])('%s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test('what a project evaluation says of its project', () => {
		expect(told('附件2 培训项目支出绩效自评报告\n全年预算数5.00万元，实际支出5.00万元。')).toEqual(
			[]
		);
	});

	test('what is defined in the glossary', () => {
		expect(told('第三部分 名词解释\n基本支出8.00万元。')).toEqual([]);
	});

	test('figures of a line whose code no name tells', () => {
		const text =
			'住房保障支出（类）未知事务（款）未知支出（项）：年初预算为4.00万元，支出决算为3.00万元，完成年初预算的75.00%。';
		expect(told(text)).toEqual([]);
	});

	test('figures in brackets that tell of something else', () => {
		expect(told('单位预留机动经费8.00万元（上年仅安排3.00万元）。', 'budget')).toEqual([
			'2030 expenditure_reserve initial all 80000.00'
		]);
	});

	test('figures within a reason', () => {
		const text = '公务接待费支出5.00万元，主要原因是会议费支出3.00万元、培训费支出2.00万元。';
		expect(told(text)).toEqual(['2030 sangong_reception final fiscal 50000.00']);
	});
});

describe('templates that were not filled in', () => {
	test.each([
		'XX局2030年度基本支出3.00万元。',
		'无“三公”经费财政拨款支出的部门，作下述说明。',
		'无政府性基金预算财政拨款收入支出的，仍保留该表。',
		'政府性基金支出预算支出 万元，占 %。'
	])('%s', (text) => {
		expect(told(text)).toEqual([]);
	});
});
