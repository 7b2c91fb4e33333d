import { describe, expect, test } from 'vitest';
import { claims, lines, readText, statements } from './read';

const of = (text: string, kind?: Parameters<typeof readText>[1]) => {
	const read = readText(text, kind);
	return [...statements(read), ...lines(read), ...claims(read)];
};

describe('what a figure is of', () => {
	test('parts inherit the stage of their whole, and what follows is of the whole again', () => {
		const text =
			'本单位基本支出全年预算总额80.00万元，其中：人员经费70.00万元，公用经费10.00万元。实际支出60.00万元，基本支出预算执行率75.00%。';
		expect(of(text, 'selfeval')).toEqual([
			'2030 expenditure_basic adjusted all 800000.00',
			'2030 personnel_cost adjusted all 700000.00',
			'2030 public_cost adjusted all 100000.00',
			'2030 expenditure_basic final all 600000.00',
			'execution 75.00 %: expenditure_basic@final on expenditure_basic@adjusted'
		]);
	});

	test('the section gives the scope that a sentence leaves out', () => {
		const text = '六、一般公共预算财政拨款基本支出决算情况说明\n2030年基本支出8.00万元。';
		expect(of(text)).toEqual(['2030 expenditure_basic final general_public 80000.00']);
	});

	test('a section of other matters ends the scope of the one before', () => {
		const text =
			'八、政府性基金预算支出决算情况说明\n十、其他重要事项的情况说明\n基本支出8.00万元。';
		expect(of(text)).toEqual(['2030 expenditure_basic final all 80000.00']);
	});

	test('a share is of the base it names, even within a section of another scope', () => {
		const text =
			'本年支出合计10.00万元。\n五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出8.00万元，占本年支出合计的80.00%。';
		expect(of(text)).toContain('share 80.00 %: expenditure@final on expenditure@final');
	});

	test('income and expenditure told together are two figures', () => {
		const text =
			'2030年度财政拨款收、支总计50.00万元。与2029年相比，财政拨款收、支总计各增加10.00万元，增长25%。';
		expect(of(text)).toEqual([
			'2030 revenue_total final fiscal 500000.00',
			'2030 expenditure_total final fiscal 500000.00',
			'2029 revenue_total final fiscal 400000.00 derived',
			'2029 expenditure_total final fiscal 400000.00 derived',
			'change 100000.00 元 up: revenue_total@final on revenue_total@final',
			'change 100000.00 元 up: expenditure_total@final on expenditure_total@final',
			'change_rate 25 % up: revenue_total@final on revenue_total@final',
			'change_rate 25 % up: expenditure_total@final on expenditure_total@final'
		]);
	});

	test('an outturn that includes the carry-over is the total', () => {
		const text = '2030年全年决算数为50.00万元（包含年末结转结余5.00万元）。';
		expect(of(text)).toEqual([
			'2030 expenditure_total final all 500000.00',
			'2030 carryover_out final all 50000.00'
		]);
	});

	test('a figure of a budget report is of the initial budget', () => {
		expect(of('2030年度基本支出预算8.00万元。', 'budget')).toEqual([
			'2030 expenditure_basic initial all 80000.00'
		]);
	});

	test('budget and outturn after a line are of that line', () => {
		const text =
			'1、社会保障和就业支出（类）抚恤（款）死亡抚恤（项）。主要用于：遗属。年初预算为4.00万元，支出决算为3.00万元，完成年初预算的75.00%。';
		expect(of(text)).toEqual([
			'2030 2080801 initial all 40000.00',
			'2030 2080801 final all 30000.00',
			'execution 75.00 %: 2080801@final on 2080801@initial'
		]);
	});

	test('the 类 and 款 of a line may stand above it', () => {
		const text =
			'（一）公共安全支出（类）\n检察（款）：2030年预算支出合计9.00万元。其中：\n1．行政运行（项）支出8.00万元。';
		expect(of(text, 'budget')).toEqual([
			'2030 20404 initial all 90000.00',
			'2030 2040401 initial all 80000.00'
		]);
	});

	test('款 and 项 may be printed as one name', () => {
		expect(of('人大事务行政运行（项）支出8.00万元。')).toEqual(['2030 2010101 final all 80000.00']);
	});

	test('a meal for guests in a list of economic lines is no figure of 三公', () => {
		const text = '公用经费9.00万元，主要包括：办公费8.00万元、公务接待费1.00万元。';
		expect(of(text)).toEqual([
			'2030 public_cost final all 90000.00',
			'2030 30201 final all 80000.00',
			'2030 30217 final all 10000.00'
		]);
	});
});

describe('numbers', () => {
	test('元 and 万元 in one text', () => {
		expect(of('公务接待费支出1,234.50元。会议费支出0.50万元。')).toEqual([
			'2030 sangong_reception final fiscal 1234.50',
			'2030 meeting_cost final all 5000.00'
		]);
	});

	test('spaces and thousands separators within a number', () => {
		expect(of('本年收入合计 21, 955.35 万 元。')).toEqual(['2030 revenue final all 219553500.00']);
	});

	test('a sentence that goes on in the next line has the place of each figure', () => {
		const start = '2030年度本部门财政拨款三公经费支出决算为5.00万元，其中因公出国（境）费支出';
		const read = readText(`${start}\n3.00万元，占60.00%。`);
		expect(read.map(({ row }) => row.locator)).toEqual(['L1', 'L2', 'L2']);
	});

	test('equal statements share a candidate, different ones stay', () => {
		const read = readText('基本支出8.00万元。\n基本支出8.00万元。\n基本支出8.10万元。');
		expect(read.map(({ row }) => row.locator)).toEqual(['L1 L2', 'L3']);
	});

	test('a limit is no amount', () => {
		expect(of('公务接待费控制在5.00万元以内。')).toEqual([]);
	});
});

describe('years', () => {
	test('a year in a name of an event is no year of the figure', () => {
		const text =
			'行政运行费用。公务接待费支出5.00万元，比上年增加1.00万元，主要原因是：参加2029（第二届）展会。';
		expect(of(text)).toEqual([
			'2030 sangong_reception final fiscal 50000.00',
			'2029 sangong_reception final fiscal 40000.00 derived',
			'change 10000.00 元 up: sangong_reception@final on sangong_reception@final'
		]);
	});

	test('the year before is a year of its own, and nothing is derived where it is stated', () => {
		const text =
			'2029年度收入总计40.00万元；2030年度收入总计50.00万元。与2029年相比，收入总计增加9.00万元。';
		expect(of(text)).toEqual([
			'2029 revenue_total final all 400000.00',
			'2030 revenue_total final all 500000.00',
			'change 90000.00 元 up: revenue_total@final on revenue_total@final'
		]);
	});

	test('a figure of another year is left out', () => {
		expect(of('2021年度基本支出8.00万元。')).toEqual([]);
	});
});

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
		expect(of(text)).toEqual([]);
	});

	test('what a project evaluation says of its project', () => {
		expect(of('附件2 培训项目支出绩效自评报告\n全年预算数5.00万元，实际支出5.00万元。')).toEqual(
			[]
		);
	});

	test('what is defined in the glossary', () => {
		expect(of('第三部分 名词解释\n基本支出8.00万元。')).toEqual([]);
	});

	test('figures of a line whose code no name tells', () => {
		const text =
			'住房保障支出（类）未知事务（款）未知支出（项）：年初预算为4.00万元，支出决算为3.00万元，完成年初预算的75.00%。';
		expect(of(text)).toEqual([]);
	});

	test('figures in brackets that tell of something else', () => {
		expect(of('单位预留机动经费8.00万元（上年仅安排3.00万元）。', 'budget')).toEqual([
			'2030 expenditure_reserve initial all 80000.00'
		]);
	});

	test('figures within a reason', () => {
		const text = '公务接待费支出5.00万元，主要原因是会议费支出3.00万元、培训费支出2.00万元。';
		expect(of(text)).toEqual(['2030 sangong_reception final fiscal 50000.00']);
	});
});

describe('templates that were not filled in', () => {
	test.each([
		'XX局2030年度基本支出3.00万元。',
		'无“三公”经费财政拨款支出的部门，作下述说明。',
		'无政府性基金预算财政拨款收入支出的，仍保留该表。',
		'政府性基金支出预算支出 万元，占 %。'
	])('%s', (text) => {
		expect(of(text)).toEqual([]);
	});
});

describe('people', () => {
	test('the number of posts before its parts is the number', () => {
		expect(of('机关行政编制6名，其中：行政编制6名，事业编制0名。')).toEqual([
			'2030 staff_authorised final all 6.00'
		]);
	});

	test('posts and people of several sorts add up', () => {
		expect(
			of('核定行政编制3名、事业编制2名；实有在岗行政编制3名，机关工勤2名，退休干部6名。')
		).toEqual([
			'2030 staff_authorised final all 5.00 derived',
			'2030 staff_retired final all 6.00',
			'2030 staff_serving final all 5.00 derived'
		]);
	});
});

describe('a number whose unit was left out', () => {
	test('is a rate behind its change, an amount where it is 0', () => {
		const text = '公务接待费支出5.00万元，比上年增加1.00万元，增长25.00。';
		expect(of(text).at(-1)).toMatch(/^change_rate 25.00 % up/);
		expect(of('公务用车购置为0，与上年持平。')).toEqual([
			'2030 sangong_vehicle_purchase final fiscal 0.00',
			'2029 sangong_vehicle_purchase final fiscal 0.00 derived'
		]);
	});

	test('is in 万元 where it says 万 alone', () => {
		expect(of('国内公务接待支出0.39万（含外宾接待支出0.00万元）。')).toContain(
			'2030 sangong_reception_domestic final fiscal 3900.00'
		);
	});

	test('is nothing anywhere else', () => {
		expect(of('公务接待费支出5.00，批次增长3。')).toEqual([]);
	});
});

describe('an amount left blank', () => {
	test('is 0 where the paragraph says that there was none', () => {
		const text = '政府采购支出 万元。与上年相比增加（减少）0万元。主要原因是本部门无此项支出。';
		expect(of(text)).toEqual([
			'2030 procurement final all 0.00',
			'2029 procurement final all 0.00 derived',
			'change 0.00 元: procurement@final on procurement@final'
		]);
	});

	test('is nothing where it does not', () => {
		expect(of('政府采购支出 万元。')).toEqual([]);
	});
});

test('contracts of small bodies are those of projects reserved for them', () => {
	const text =
		'在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额3.00万元；在面向小微企业预留政府采购项目中，由小微企业供应商中标或成交的，采购金额2.00万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额1.00万元。';
	expect(of(text)).toEqual([
		'2030 procurement_sme final all 30000.00',
		'2030 procurement_micro final all 20000.00'
	]);
});

test('a stated number of posts goes before the sum of its parts', () => {
	const text = '有8个处室，编制33名，其中行政编制20名、行政附属编制10名、事业编制3名。';
	expect(of(text)).toEqual(['2030 staff_authorised final all 33.00']);
});

test('财政拨款 said again of what is paid from one sort of it is still of that sort', () => {
	const text = '一般公共预算财政拨款支出5.00万元，与上年相比，财政拨款支出增加1.00万元。';
	expect(of(text)).toEqual([
		'2030 expenditure final general_public 50000.00',
		'2029 expenditure final general_public 40000.00 derived',
		'change 10000.00 元 up: expenditure@final on expenditure@final'
	]);
});

test('a share whose total is not printed is of the sum of the parts', () => {
	const text =
		'2030年三公经费财政拨款支出决算中，因公出国（境）费支出0万元，占0%；公务用车购置及运行维护费支出3.00万元，占75%；公务接待费支出1.00万元，占25%。';
	expect(of(text)).toEqual([
		'2030 sangong_abroad final fiscal 0.00',
		'2030 sangong_vehicle final fiscal 30000.00',
		'2030 sangong_reception final fiscal 10000.00',
		'2030 sangong final fiscal 40000.00 derived',
		'share 0 %: sangong_abroad@final on sangong@final',
		'share 75 %: sangong_vehicle@final on sangong@final',
		'share 25 %: sangong_reception@final on sangong@final'
	]);
});
