import type { Column } from '../../model/column';
import { readFigure } from '../../records/figures';
import { readPlace } from '../../records/locator';
import { idOfLabel, labelsOf } from '../../records/terms';
import { nearest } from '../../util/nearest';
import type { TemplateColumn } from './columns';

/** What a cell holds as records do, or what is wrong with it and what to do. */
export type Parsed = { readonly value: string | number | null } | { readonly problem: string };

/** Vocabularies of more terms are listed in the template itself. */
const fewTerms = 12;

/** Reads what a person wrote into a cell. */
export function parseCell({ name, label, column, required }: TemplateColumn, text: string): Parsed {
	if (text === '') return required ? { problem: `没有填，${label}必填` } : { value: null };
	if (column.values) return term(label, column.values, text);
	if (column.type === 'integer') return whole(name, text);
	if (column.type === 'amount' || column.type === 'number') return figure(text);
	if (name === 'locator') return place(text);
	if (name === 'subject') return subject(text);
	return { value: text };
}

function term(label: string, values: NonNullable<Column['values']>, text: string): Parsed {
	const id = Object.hasOwn(values, text) ? text : idOfLabel(text, values);
	if (id !== undefined) return { value: id };
	const labels = Object.keys(values).map((each) => labelsOf(each, values));
	const meant = nearest(text, labels);
	const advice = meant
		? `是否为“${meant}”`
		: labels.length > fewTerms
			? '可用的词见模板“说明”表'
			: `请写：${labels.join('、')}`;
	return { problem: `不是${label}的用语，${advice}` };
}

function whole(name: string, text: string): Parsed {
	const fits = name.includes('year') ? /^(?:19|20)\d\d$/.test(text) : /^[1-9]\d{0,2}$/.test(text);
	return fits
		? { value: Number(text) }
		: {
				problem: name.includes('year')
					? '不是年份，请写四位数字，如 2024'
					: '不是序号，请写 1、2、3…'
			};
}

/** Kept as it is written: what is printed is part of a record. */
const figure = (text: string): Parsed =>
	readFigure(text) ? { value: text } : { problem: '不是数字，请只写数字，单位另列，如 340.93' };

const place = (text: string): Parsed =>
	text.split(' ').every((part) => readPlace(part))
		? { value: text }
		: { problem: '不是出处，请写页码 p7、表中行 p7:t5:r3 或文本行 L41，多处以空格分隔' };

function subject(text: string): Parsed {
	if (text === '整体' || text === 'whole') return { value: 'whole' };
	return /^p[1-9]\d*$/.test(text)
		? { value: text }
		: { problem: '不是评价对象，请写“整体”，项目写 p1、p2…' };
}
