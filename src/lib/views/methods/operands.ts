import type { Formula, From, Metric, Term } from '../../metrics/metric';
import { measures, type MeasureId } from '../../model/measures';
import type { RecordTable } from '../../model/schema';
import { scopes, stages } from '../../model/terms';
import { paramOf } from '../../query/terms';

/** A quantity of a formula, leading to the measure or the table it is read from. */
export interface Operand {
	readonly sign: '' | '+' | '−';
	readonly label: string;
	/** Stage, scope and year: `决算，资金口径可选`. */
	readonly note: string;
	readonly measure?: MeasureId;
	readonly table?: RecordTable;
}

/** 分子, 分母 or what is simply read. */
export interface Operands {
	readonly role: string;
	readonly items: readonly Operand[];
}

/** What a formula is made of, in the order it is written. */
export function operandsOf({ formula, params }: Metric): readonly Operands[] {
	const sum = (role: string, terms: readonly Term[]): Operands => ({
		role,
		items: terms.map((term, i) => operand(term, i, params))
	});
	switch (formula.kind) {
		case 'linear':
			return formula.denominator
				? [sum('分子', formula.numerator), sum('分母', formula.denominator)]
				: [sum('取自', formula.numerator)];
		case 'points':
			return [
				sum('分子', formula.numerator),
				sum('分母', formula.denominator),
				read('乘以', 'score', '预算执行部分的分值')
			];
		case 'adjustment':
			return [
				sum('分子（净额）', formula.net.numerator),
				{ role: '分子（各部分增减合计）', items: formula.parts.map(part) },
				sum('分母', formula.net.denominator ?? [])
			];
		default:
			return fixed(formula);
	}
}

const part = (measure: MeasureId, i: number): Operand => ({
	sign: i === 0 ? '' : '+',
	label: measures[measure].label,
	note: '全年预算与年初预算之差的绝对值；或按资金来源，取较大者',
	measure
});

function fixed(
	formula: Exclude<Formula, { kind: 'linear' | 'points' | 'adjustment' }>
): readonly Operands[] {
	switch (formula.kind) {
		case 'line':
			return [read('分子', 'spending', '科目支出'), read('分母', 'spending', '同级科目支出合计')];
		case 'indicator':
			return [read('分子', 'indicator', '完成值'), read('分母', 'indicator', '目标值')];
		case 'indicator_share':
			return formula.read === 'full_mark'
				? [
						read('分子', 'indicator', '得分等于分值的指标数', '逐行计数'),
						read('分母', 'indicator', '列有得分和分值的指标数', '逐行计数')
					]
				: [
						read('分子', 'indicator', '完成率高于界限的指标数', '逐行计数，超额界限可选'),
						read('分母', 'indicator', '可计算完成率的指标数', '逐行计数，不含上限型')
					];
		case 'change':
			return [
				{ role: '增减', items: [word('', '本年数'), word('−', '上年数')] },
				{ role: '增减率的分母', items: [word('', '上年数', '绝对值')] }
			];
		case 'score':
			if (formula.read === 'part_rate')
				return [read('分子', 'score', '部分得分'), read('分母', 'score', '该部分分值')];
			return [read('取自', 'score', formula.read === 'grade' ? '整体等级' : '整体总分')];
	}
}

const word = (sign: Operand['sign'], label: string, note = ''): Operand => ({ sign, label, note });

const read = (role: string, table: RecordTable, label: string, note = '按原文'): Operands => ({
	role,
	items: [{ sign: '', label, note, table }]
});

function operand(
	{ measure, stage, scope, lag, sign }: Term,
	i: number,
	params: Metric['params']
): Operand {
	const chosen = (from: From<string>, words: Readonly<Record<string, string>>) => {
		const name = paramOf(from);
		return name ? `${params[name]?.label}可选` : (words[from as string] ?? '');
	};
	const notes = [chosen(stage, stages), chosen(scope, scopes)];
	return {
		sign: sign === -1 ? '−' : i === 0 ? '' : '+',
		label: measures[measure].label,
		note: [...(lag ? ['上年'] : []), ...notes].join('，'),
		measure
	};
}
