import { grades } from '../../model/grades';
import { parts, type Part } from '../../model/terms';
import { idsOf } from '../../util/ids';
import type { Meaning } from './terms';

/** Weights of a project's self-evaluation that are often met; reports are taken at their own. */
export const typicalWeights = [
	{ label: '不列成本', weights: { execution: 10, output: 50, benefit: 30, satisfaction: 10 } },
	{
		label: '列有成本',
		weights: { execution: 10, output: 40, cost: 20, benefit: 20, satisfaction: 10 }
	}
] as const satisfies readonly {
	readonly label: string;
	readonly weights: Partial<Readonly<Record<Part, number>>>;
}[];

/** 等级与分值: the bands of a score and how many points its parts usually have. */
export interface Grading {
	readonly bands: readonly Meaning[];
	readonly halfOpen: string;
	readonly notes: readonly string[];
	readonly weights: {
		readonly columns: readonly string[];
		/** A weight a column; null where the scheme has no such part. */
		readonly rows: readonly {
			readonly part: string;
			readonly weights: readonly (number | null)[];
		}[];
		readonly total: readonly number[];
	};
	readonly weightNotes: readonly string[];
}

const bands = grades.map(({ word, from }, i): Meaning => {
	const above = grades[i - 1]?.from;
	const low = from > 0 ? `${from}分及以上` : '';
	const high = above === undefined ? '' : `不满${above}分`;
	return { word, meaning: `${[low, high].filter(Boolean).join('，')}。` };
});

/** `89.5分为良，90分为优；…`: half a point below each band, and its first point. */
const edges = grades.flatMap(({ word, from }, i) => {
	const below = grades[i + 1];
	return below ? [`${from - 0.5}分为${below.word}，${from}分为${word}`] : [];
});

const of = (weights: Partial<Readonly<Record<Part, number>>>, part: Part) => weights[part] ?? null;
const listed = idsOf(parts).filter((part) =>
	typicalWeights.some(({ weights }) => of(weights, part) !== null)
);

/** Grades and weights; nothing in it comes from the records. */
export const grading: Grading = {
	bands,
	halfOpen: `各档含下限、不含上限，分数不先取整：${edges.join('；')}。`,
	notes: [
		'等级按财预〔2020〕10号；报告印有等级的照原文，“优秀”同“优”，合格、不合格为另一套等级。',
		'单位自评、部门评价、财政评价分别列示，不混在一起比较；单位自评多在90分以上，不宜作为优劣排名。'
	],
	weights: {
		columns: typicalWeights.map(({ label }) => label),
		rows: listed.map((part) => ({
			part: parts[part],
			weights: typicalWeights.map(({ weights }) => of(weights, part))
		})),
		total: typicalWeights.map(({ weights }) =>
			Object.values(weights).reduce((sum, weight) => sum + weight, 0)
		)
	},
	weightNotes: [
		'下表为常见的项目自评分值，实际以报告所列为准，不作换算；报告未列示分值的，不计算得分率。',
		'部分地区对超额完成的指标扣分，部分地区不扣；本站只提示高于130%的，不作判断。'
	]
};
