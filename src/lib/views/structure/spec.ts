import { dimensionIds } from '../../dimensions';
import { idsOf } from '../../util/ids';
import { among, type PageSpec } from '../selection';

/** What spending is divided by. */
export const divisions = {
	basic_project: '基本与项目',
	personnel_public: '人员与公用',
	function: '功能分类',
	economic: '经济分类'
} as const;

export type Division = keyof typeof divisions;

/** As shares of the total, or as amounts on one scale. */
export const shows = { share: '占比', amount: '金额' } as const;

export type Show = keyof typeof shows;

const stages = ['final', 'adjusted', 'initial'] as const;

/** Each division's usual money comes first: 基本与项目 is printed for all funds, the rest for the general public budget. */
const scopes = {
	basic_project: ['all', 'fiscal', 'general_public'],
	personnel_public: ['general_public', 'all', 'fiscal'],
	function: ['general_public', 'all', 'fiscal'],
	economic: ['general_public', 'all', 'fiscal']
} as const satisfies Record<Division, readonly string[]>;

/** The choices in force on the page. */
export interface Choices {
	readonly of: Division;
	readonly show: Show;
	readonly stage: (typeof stages)[number];
	readonly scope: (typeof scopes)[Division][number];
}

type Params = Readonly<Record<string, string>>;

/** Reads the choices of a selection. */
export function choicesOf(params: Params): Choices {
	const of = among(idsOf(divisions), params.of);
	return {
		of,
		show: among(idsOf(shows), params.show),
		stage: among(stages, params.stage),
		scope: among(scopes[of], params.scope)
	};
}

/** 支出结构: what is divided, how it is shown, at which stage and of which money. */
export const spec: PageSpec = {
	dimensions: dimensionIds,
	params: (chosen) => ({
		of: idsOf(divisions),
		show: idsOf(shows),
		stage: stages,
		scope: scopes[choicesOf(chosen).of]
	})
};
