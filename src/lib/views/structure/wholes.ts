import type { MetricId } from '../../metrics';
import type { ChangeableId } from '../../query/question';
import type { ColourToken } from '../chart';
import type { Division } from './spec';

/** A part of a total: its share, its amount and its fixed colour. */
export interface Part {
	readonly id: string;
	readonly label: string;
	readonly share: MetricId;
	readonly amount: ChangeableId & MetricId;
	readonly colour: ColourToken;
	/** Shown where a unit has it; the others are comparable without. */
	readonly optional?: true;
}

/** What a total is divided into. */
export interface Whole {
	readonly label: string;
	readonly total: MetricId;
	readonly totalLabel: string;
	readonly parts: readonly [Part, Part, ...Part[]];
}

/** The divisions that have named parts. */
export const wholes = {
	basic_project: {
		label: '基本支出与项目支出',
		total: 'expenditure',
		totalLabel: '本年支出',
		parts: [
			{
				id: 'basic',
				label: '基本支出',
				share: 'basic_share',
				amount: 'expenditure_basic',
				colour: 'c1'
			},
			{
				id: 'project',
				label: '项目支出',
				share: 'project_share',
				amount: 'expenditure_project',
				colour: 'c7'
			},
			{
				id: 'reserve',
				label: '单位预留机动经费',
				share: 'reserve_share',
				amount: 'expenditure_reserve',
				colour: 'hatch',
				optional: true
			}
		]
	},
	personnel_public: {
		label: '人员经费与公用经费',
		total: 'expenditure_basic',
		totalLabel: '基本支出',
		parts: [
			{
				id: 'personnel',
				label: '人员经费',
				share: 'personnel_share',
				amount: 'personnel_cost',
				colour: 'c1'
			},
			{
				id: 'public',
				label: '公用经费',
				share: 'public_share',
				amount: 'public_cost',
				colour: 'c7'
			}
		]
	}
} as const satisfies Partial<Record<Division, Whole>>;
