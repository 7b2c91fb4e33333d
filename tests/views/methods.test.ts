import { describe, expect, test } from 'vitest';
import { metrics } from '../../src/lib/metrics';
import { gradeWords } from '../../src/lib/model/grades';
import { bases, metricAbsences, scopes, stages } from '../../src/lib/model/terms';
import { referenceLines } from '../../src/lib/views/references';
import { methodsPage } from '../support/methods';

const { methods, cards, card } = await methodsPage();

describe('every metric has one card', () => {
	test('in one group', () => {
		expect(cards.map(({ id }) => id).sort()).toEqual(Object.keys(metrics).sort());
		expect(methods.groups.map(({ label }) => label)).toEqual([
			'预算执行',
			'支出结构',
			'“三公”经费',
			'绩效',
			'规模与人员',
			'比上年'
		]);
	});

	test.each([
		['execution_rate', 'execution'],
		['carryover_rate', 'execution'],
		['net_adjustment', 'execution'],
		['project_share', 'structure'],
		['carryover_change', 'execution'],
		['public_control_rate', 'execution'],
		['procurement_sme_share', 'structure'],
		['sangong_control_rate', 'sangong'],
		['sangong_per_staff', 'sangong'],
		['operation_per_vehicle', 'sangong'],
		['staffing_rate', 'scale'],
		['operating_cost_per_staff', 'scale'],
		['expenditure', 'scale'],
		['full_mark_share', 'score'],
		['evaluated_coverage', 'score'],
		['score_part_rate', 'score'],
		['year_on_year', 'change']
	] as const)('%s stands under %s', (id, group) =>
		expect(methods.groups.find(({ cards }) => cards.some((card) => card.id === id))?.id).toBe(group)
	);

	test('anchors are unique on the page', () => {
		const ids = [
			...cards.map(({ id }) => id as string),
			...methods.measures.map(({ id }) => `measure-${id}`),
			...methods.uncomputable.map(({ id }) => `uncomputable-${id}`),
			...methods.checks.groups.flatMap(({ checks }) => checks.map(({ id }) => `check-${id}`)),
			...[
				'uncomputable',
				'checks',
				'interval',
				'tolerances',
				'rules',
				'grades',
				'weights',
				'measures'
			],
			methods.checks.verdicts.id,
			...methods.glossaries.map(({ id }) => id),
			...methods.rules.map(({ id }) => id)
		];
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	});
});

test('what public reports do not support is named with what is missing and why, and is no metric', () => {
	const labels = methods.uncomputable.map(({ label }) => label);
	expect(labels).toEqual(
		expect.arrayContaining(['支付进度率', '政府采购执行率', '固定资产利用率'])
	);
	for (const { id, missing, why, nearest } of methods.uncomputable) {
		expect(Object.keys(metrics)).not.toContain(id);
		expect(missing).not.toBe('');
		expect(why).toMatch(/。$/);
		for (const near of nearest) expect(near.label).toBe(card(near.id).label);
	}
});

describe('words of the site', () => {
	const words = (id: string) =>
		methods.glossaries.find((glossary) => glossary.id === id)?.words.map(({ word }) => word);

	test('every absence, stage, scope and basis is explained', () => {
		expect(words('absences')).toEqual(Object.values(metricAbsences));
		expect(words('stages')).toEqual(Object.values(stages));
		expect(words('scopes')).toEqual(Object.values(scopes));
		expect(words('bases')).toEqual(Object.values(bases));
		expect(words('tags')).toEqual(['推', '口', '变', '小', '核', '本地']);
		for (const glossary of methods.glossaries)
			for (const { meaning } of glossary.words) expect(meaning).toMatch(/。$/);
	});

	test('grade bands have one definition: page, caveat and reference lines agree', () => {
		expect(gradeWords).toBe('优≥90，良≥80，中≥60，差<60');
		expect(card('grade').caveats[0]).toContain(gradeWords);
		expect(referenceLines('score_total').map(({ label }) => label)).toEqual([
			'中 60',
			'良 80',
			'优 90'
		]);
		expect(methods.grading.bands.map(({ word, meaning }) => `${word}：${meaning}`)).toEqual([
			'优：90分及以上。',
			'良：80分及以上，不满90分。',
			'中：60分及以上，不满80分。',
			'差：不满60分。'
		]);
	});
});
