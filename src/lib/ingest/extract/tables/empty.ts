import type { MeasureId } from '../../../model/measures';
import { candidate, type Candidate } from '../../candidate';
import { placeAt, type Block, type Table } from '../../document';
import { headerOf } from './header';
import { sangong } from './labels';
import { sangongOf, stages } from './columns';
import { numberIn, type Sheet } from './sheet';
import { tableOf } from './titles';

/** Words in a table or below it that declare it empty. */
export const emptyWords: readonly { readonly words: RegExp; readonly example: string }[] = [
	{ words: /(?:此|本)表(?:为空|无数据)/, example: '说明：本单位没有此类支出，故本表无数据。' },
	{ words: /(?:无|没有)(?:此项|相关)(?:收支|收入|支出)/, example: '注：本部门无相关收支项目' },
	{
		words: /^（?(?:无|没有)(?:政府性基金|国有资本经营|三公)[^，。；的]*$/,
		example: '（无政府性基金支出）'
	}
];

/** A template tells what to write where there is none. */
const unfilled = /[xX×]{2}|^(?:如|若)/;
/** How far below a table its notes stand, in blocks. */
const near = 3;
const longest = 120;

/** Where words declare a table empty that holds no number. */
export function declaredEmpty(blocks: readonly Block[], index: number): string | undefined {
	const block = blocks[index];
	if (block?.kind !== 'table' || block.rows.some((row) => row.some((cell) => numberIn(cell))))
		return undefined;
	return withinTable(block) ?? below(blocks, index);
}

const declares = (text: string) => {
	const bare = text
		.replace(/[\s　“”"]/g, '')
		.replaceAll('(', '（')
		.replaceAll(')', '）');
	return !unfilled.test(bare) && emptyWords.some(({ words }) => words.test(bare));
};

/** The page or line of a table, since its words stand across its cells. */
const withinTable = ({ rows }: Table) =>
	rows
		.flat()
		.find(({ text }) => declares(text))
		?.locator.replace(/:.*/, '');

function below(blocks: readonly Block[], index: number): string | undefined {
	for (const block of blocks.slice(index + 1, index + 1 + near)) {
		if (block.kind !== 'paragraph') return undefined;
		if (block.text.length <= longest && declares(block.text)) return placeAt(block, 0);
		if (tableOf(block.text)) return undefined;
	}
	return undefined;
}

/** What a table that is declared empty states to be 0: what its title or its columns name. */
export function readEmpty(sheet: Sheet, locator: string): readonly Candidate[] {
	return measuresOf(sheet).map((measure) =>
		candidate(
			'observation',
			{
				...{ year: sheet.year, measure, stage: sheet.stage, scope: sheet.scope, fund: null },
				...{ value: '0.00', basis: 'stated', absence: null, printed: '无' },
				...{ printed_unit: sheet.unit, locator, note: '原文以文字声明为空表' }
			},
			`表：${sheet.example}`
		)
	);
}

function measuresOf(sheet: Sheet): readonly MeasureId[] {
	if (sheet.labels === sangong) return sangongNamed(sheet);
	if (sheet.scope !== 'gov_fund' && sheet.scope !== 'state_capital') return [];
	return [
		...(/收入|收支/.test(sheet.title) ? (['revenue'] as const) : []),
		...(/支出|收支/.test(sheet.title) ? (['expenditure'] as const) : [])
	];
}

function sangongNamed({ rows, stage }: Sheet): readonly MeasureId[] {
	const { columns } = headerOf(rows);
	const named = columns.flatMap((words) => {
		const own = stages[words.at(-1) ?? ''] ?? stage;
		return own === stage ? (sangongOf(words, columns)?.measure ?? []) : [];
	});
	return [...new Set(named)];
}
