import { candidate, type CandidateOf, type Draft } from '../../../candidate';
import { placeAt, type Paragraph } from '../../../document';
import type { Evaluator, Part } from '../../../../model/terms';
import { Exact } from '../../../../util/exact';
import { cellSeparator } from '../../../../records/figures';
import { span, stated } from '../drafts';
import { gradeIn } from '../words/grades';
import { partOf } from '../words/parts';
import { firstOf, meanForms, partForms, pointForms, totalForms, weightForms } from './forms';
import { clausesOf, sentencesOf, type Piece } from './text';

type Score = CandidateOf<'score'>;

/** Whose score a sentence gives; undefined where it cannot be told. */
export type SubjectOf = (sentence: string) => string | undefined;

interface Told {
	readonly part: Part;
	readonly label: string;
	readonly value: string;
	readonly weight?: string | undefined;
	readonly grade?: string | null;
	readonly locator: string;
	readonly sure?: boolean;
	readonly why: string;
}

/** The points of a part that the heading above a paragraph prints. */
export interface Headed {
	readonly part: Part;
	readonly weight: string;
	readonly locator: string;
}

export function headingOf(paragraph: Paragraph): Headed | undefined {
	const { label, weight } = firstOf(weightForms, paragraph.text.trim())?.groups ?? {};
	const part = label === undefined ? undefined : partOf(label);
	return part && weight !== undefined
		? { part, weight, locator: placeAt(paragraph, 0) }
		: undefined;
}

/** Scores that a paragraph gives in words. */
export function scoresIn(
	paragraph: Paragraph,
	above: Headed | undefined,
	subjectOf: SubjectOf,
	year: number,
	usual: Evaluator = 'self'
): readonly Score[] {
	return sentencesOf(paragraph).flatMap((sentence) => {
		if (!/\d\s*分/.test(sentence.text)) return [];
		const mean = meanIn(paragraph, sentence, year);
		if (mean) return [mean];
		const subject = isOfYear(sentence.text, year) ? subjectOf(sentence.text) : undefined;
		if (subject === undefined) return [];
		const total = totalIn(paragraph, sentence);
		const parts = partsIn(paragraph, sentence, total, above);
		const points = parts.length === 0 ? pointsIn(paragraph, sentence) : [];
		return [...(total ? [total] : []), ...parts, ...points].map((told) =>
			scoreOf(told, subject, evaluatorOf(sentence.text, usual), year)
		);
	});
}

/** The mean of the projects is a score of the whole. */
function meanIn(paragraph: Paragraph, { text, from }: Piece, year: number): Score | undefined {
	const found = ofYears(text, year) ? firstOf(meanForms, text) : undefined;
	const { label, value } = found?.groups ?? {};
	if (!found || label === undefined || value === undefined) return undefined;
	const locator = placeAt(paragraph, from + found.index + found.length - 1);
	return scoreOf({ part: 'mean', label, value, locator, why: '平均得分句' }, 'whole', 'self', year);
}

/** Scores of other years and means of several scores are something else. */
const isOfYear = (sentence: string, year: number) =>
	ofYears(sentence, year) && !sentence.includes('平均');

function ofYears(sentence: string, year: number): boolean {
	const years = [...sentence.matchAll(/20\d\d(?=\s*年度?[^\d])/g)].map(([each]) => Number(each));
	return !/上年|去年/.test(sentence) && (years.length === 0 || years.includes(year));
}

/** Whose score a sentence gives: it says so, or it is that of the report. */
function evaluatorOf(sentence: string, usual: Evaluator): Evaluator {
	if (/财政(?:部门|局|重点)(?:重点)?(?:绩效)?评价/.test(sentence)) return 'finance';
	return sentence.includes('自评') ? 'self' : usual;
}

/** Words of a part before what looks like a total. */
const ofPart = /指标|产出|效益|满意度|成本|执行率|权重|分值|标准/;

function totalIn(paragraph: Paragraph, { text, from }: Piece): Told | undefined {
	const found = firstOf(totalForms, text);
	const { label, value } = found?.groups ?? {};
	if (!found || label === undefined || value === undefined) return undefined;
	const clause =
		text
			.slice(0, found.index)
			.split(/[，,：:]/)
			.at(-1) ?? '';
	if (ofPart.test(clause.replace(/整体.*绩效|指标体系/, '')) || Number(value) > 100)
		return undefined;
	const grade = gradeIn(text.slice(found.index));
	const locator = placeAt(paragraph, from + found.index + found.length - 1);
	return { part: 'total', label, value, grade, locator, why: '得分句' };
}

function partsIn(
	paragraph: Paragraph,
	sentence: Piece,
	total: Told | undefined,
	above: Headed | undefined
): readonly Told[] {
	const found = clausesOf(sentence).flatMap(({ text, from }): readonly Told[] => {
		const { label, value, weight } = firstOf(partForms, text.trim())?.groups ?? {};
		const part = label === undefined ? undefined : partOf(label);
		if (!part || label === undefined || value === undefined) return [];
		const at = placeAt(paragraph, from + text.length - 1);
		const headed = weight === undefined && above?.part === part ? above : undefined;
		const locator = headed ? span(headed.locator, at) : at;
		return [{ part, label, value, weight: weight ?? headed?.weight, locator, why: '分项得分句' }];
	});
	const alone = found.length === 1 && !total;
	if (alone && !/得分/.test(sentence.text)) return [];
	const sum = found.reduce((sofar, { value }) => sofar.plus(value), new Exact(0));
	const sure = !total || found.length === 1 || sum.equals(total.value);
	return found.map((told) => ({ ...told, sure }));
}

function pointsIn(paragraph: Paragraph, { text, from }: Piece): readonly Told[] {
	const found = firstOf(pointForms, text);
	const { label, value } = found?.groups ?? {};
	if (!found || label === undefined || value === undefined) return [];
	const locator = placeAt(paragraph, from + found.index + found.length - 1);
	return [{ part: 'execution', label, value, locator, why: '执行率得分句' }];
}

function scoreOf(
	told: Told,
	subject: string,
	evaluator: Draft<'score'>['evaluator'],
	year: number
): Score {
	const { part, label, value, weight, grade = null, locator, sure = true, why } = told;
	const printed = weight === undefined ? value : [weight, value].join(cellSeparator);
	const draft: Draft<'score'> = {
		year,
		subject,
		evaluator,
		part,
		part_label: label,
		weight: weight ?? null,
		value,
		grade,
		...stated(printed, '分', locator)
	};
	const fits = weight === undefined || new Exact(value).lte(weight);
	return candidate('score', draft, why, sure && fits);
}
