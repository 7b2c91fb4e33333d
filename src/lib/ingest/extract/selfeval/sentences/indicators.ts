import { candidate, type CandidateOf } from '../../../candidate';
import type { Paragraph } from '../../../document';
import { cellSeparator } from '../../../../records/figures';
import { stated } from '../drafts';
import { plainly, pointsIn, rateIn } from '../figures';
import { resultOf, targetOf } from '../forms/targets';
import { slotForms, type Slot } from './forms';
import { clausesOf, spanOf } from './text';

interface Told {
	readonly name: string;
	readonly from: number;
	to: number;
	readonly slots: Map<Slot, string>;
}

/** Indicators that a paragraph tells in words, each with its target and what came of it. */
export function indicatorsIn(
	paragraph: Paragraph,
	subject: string,
	table: number,
	year: number
): readonly CandidateOf<'indicator'>[] {
	return told(paragraph).flatMap((each) => {
		const { slots } = each;
		const complete = slots.has('actual') && slots.has('weight') && slots.has('score');
		const some = slots.has('score') && (slots.has('actual') || slots.has('completion'));
		return some && each.name !== '' ? [row(each, complete)] : [];
	});

	function row({ name, from, to, slots }: Told, complete: boolean) {
		const text = (slot: Slot) => slots.get(slot) ?? '';
		const actual = text('actual');
		const target = targetOf({ target: text('target'), sign: '', unit: '' }, name, actual);
		const [weight, score] = [pointsIn(text('weight')), pointsIn(text('score'))];
		const completion = rateIn(text('completion'));
		const draft = {
			year,
			subject,
			table,
			level1: null,
			level2: null,
			level3: name,
			operator: target.operator,
			target: text('target'),
			target_value: target.value,
			target_unit: target.unit,
			actual: actual || null,
			actual_value: resultOf(actual, target),
			interim: text('interim') || null,
			previous: null,
			completion: completion ? plainly(completion) : null,
			weight: weight ? plainly(weight) : null,
			score: score ? plainly(score) : null,
			scoring_rule: null,
			...stated(printedOf(slots), null, spanOf(paragraph, from, to))
		};
		const fits = !weight || !score || score.value.lte(weight.value);
		return candidate('indicator', draft, '自评报告指标段', complete && fits);
	}
}

const order: readonly Slot[] = ['target', 'interim', 'actual', 'completion', 'weight', 'score'];

const printedOf = (slots: ReadonlyMap<Slot, string>) =>
	order
		.flatMap((slot) => /-?\d[\d,]*(?:\.\d+)?/.exec(slots.get(slot) ?? '')?.[0] ?? [])
		.join(cellSeparator);

function told(paragraph: Paragraph): readonly Told[] {
	const found: Told[] = [];
	if (!/(?:指标|目标)值/.test(paragraph.text)) return found;
	for (const { text, from } of clausesOf({ text: paragraph.text, from: 0 })) {
		const words = text.trim();
		const form = slotForms.find(({ pattern }) => pattern.test(words));
		const value = form?.pattern.exec(words)?.groups?.value?.trim();
		if (!form || value === undefined) continue;
		if (form.slot === 'target') {
			found.push({ name: nameIn(words), from, to: from, slots: new Map() });
		}
		const open = found.at(-1);
		if (!open || open.slots.has(form.slot)) continue;
		open.slots.set(form.slot, value);
		open.to = from;
	}
	return found;
}

/** `指标一：参观人数：该指标预期指标值为…` is of 参观人数. */
function nameIn(clause: string): string {
	const head = clause.replace(
		/(?:该|此|本)?(?:指标)?(?:预期指标值|预期目标值|年初目标值|年度指标值|目标值|指标值).*$/s,
		''
	);
	const parts = head
		.split(/[:：]/)
		.map((part) => part.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*/, '').trim())
		.filter((part) => part !== '' && !/^指标[一二三四五六七八九十\d]+$/.test(part));
	return parts[0] ?? '';
}
