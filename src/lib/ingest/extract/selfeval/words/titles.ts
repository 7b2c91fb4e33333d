import { closed } from './clean';

/** What a title says of whom a self-evaluation is. */
export interface TitleForm {
	readonly of: 'whole' | 'project';
	readonly pattern: RegExp;
	readonly example: string;
}

/** Titles of tables; the first that fits is meant. */
export const tableTitles: readonly TitleForm[] = [
	{
		of: 'whole',
		pattern: /整体.{0,12}(?:自评|评价|完成情况|评分|打分|得分).{0,8}表/,
		example: '部门整体支出绩效自评表（2023年度）'
	},
	{
		of: 'project',
		pattern: /项目.{0,14}(?:自评|评价|完成情况|评分).{0,8}表/,
		example: '项目支出绩效目标完成情况表'
	}
];

/** Headings of reports within a document; `name` is the project. */
export const reportTitles: readonly TitleForm[] = [
	{
		of: 'whole',
		pattern: /整体.{0,8}绩效(?:自评价?|评价|评估)(?:工作)?(?:报告)?$/,
		example: '2023年部门整体支出绩效评价报告'
	},
	{
		of: 'project',
		pattern: /^(?<name>.{2,40}?)(?:专项)?项目(?:支出)?绩效(?:自评价?|评价)报告$/,
		example: '道路养护经费项目支出绩效评价报告'
	}
];

/** Longer texts are no titles. */
const longest = 50;

export interface Title {
	readonly of: 'whole' | 'project';
	readonly name: string | null;
	/** The year printed in it. */
	readonly year: number | null;
}

function titleBy(forms: readonly TitleForm[]) {
	return (text: string): Title | undefined => {
		const words = closed(text);
		if (words.length > longest || /[。；，]/.test(words)) return undefined;
		const printed = /20\d\d(?=年)/.exec(words)?.[0];
		const year = printed === undefined ? null : Number(printed);
		for (const { of, pattern } of forms) {
			const found = pattern.exec(words);
			if (found) return { of, name: found.groups?.name ?? null, year };
		}
		return undefined;
	};
}

export const tableTitle = titleBy(tableTitles);
export const reportTitle = titleBy(reportTitles);

/** Ends what was reported on before. */
export const isPartHeading = (text: string) => /^第[一二三四五六七八九十]部分/.test(closed(text));
