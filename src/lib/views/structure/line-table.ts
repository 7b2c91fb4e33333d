import { formatCount } from '../../util/count';
import { moneyUnit, type MoneyUnit } from '../../util/number';
import { breaksOfCode } from '../breaks';
import { amountCell, textCell } from '../cells';
import type { FigureView, Prose, SwitchView, TableRow } from '../figure';
import { joinProse } from '../prose';
import type { BreakRow } from '../../query/lists/breaks';
import { brokenCells } from './breaks';
import { lineCell } from './line-cells';
import { lineAbsences, lineCaveats } from './line-notes';
import { columnsOf, depths, type LineDivision, type Listed } from './lines';
import { namesOf, type Named } from './names';
import { oneOffSentences, type OneOff } from './one-off';
import { divisions, type Choices } from './spec';
import { sourceOf, titleOf } from './words';

/** What the table is made of besides its lines. */
export interface LineTable {
	readonly of: LineDivision;
	readonly choices: Choices;
	readonly switches: readonly SwitchView[];
	/** What a reader must know of the years shown. */
	readonly notes: readonly string[];
	/** The columns' lines that are spent once. */
	readonly once: readonly OneOff[];
	readonly breaks: readonly BreakRow[];
}

/** Lines in code order, units as columns: 款 and 项 beneath their 类. */
export function lineTable(
	{ of, choices, switches, notes, once, breaks }: LineTable,
	all: readonly Listed[]
): FigureView {
	const listed = all.filter(({ lines }) => lines.length > 0);
	const shown = columnsOf(all);
	const names = namesOf(shown);
	const money = moneyUnit(shown.flatMap(({ lines }) => lines.map((line) => line.denominator)));
	const title = titleOf(
		`${divisions[of]}各行支出${choices.show === 'share' ? '占同级合计比重' : ''}`,
		choices,
		shown.map(({ subject }) => subject)
	);
	return {
		id: 'lines',
		title,
		sentence: sentence(of, all, shown, names, once, money),
		switches,
		chart: null,
		table: {
			caption: title,
			columns: [
				{ key: 'line', label: '科目', align: 'start' },
				{ key: 'code', label: '代码', align: 'start' },
				...shown.map(({ subject: { key, label } }) => ({
					key,
					label,
					unit: choices.show === 'share' ? '%' : money,
					align: 'end' as const
				}))
			],
			rows: [
				...names.map((named) => lineRow(choices, shown, named, money, breaks)),
				...(choices.show === 'amount' ? totals(shown, money) : [])
			]
		},
		absences: lineAbsences(all, shown, names),
		caveats: [...lineCaveats(of, listed, names), ...notes],
		source: sourceOf(shown.flatMap(({ lines }) => lines)),
		fileName: `支出结构-${title}`
	};
}

function lineRow(
	choices: Choices,
	shown: readonly Listed[],
	{ code, name, depth }: Named,
	money: MoneyUnit,
	breaks: readonly BreakRow[]
): TableRow {
	return {
		key: code,
		indent: depths.indexOf(depth),
		cells: [
			textCell(name),
			textCell(code),
			...brokenCells(
				breaksOfCode(code, breaks),
				shown,
				shown.map((listed) => lineCell(choices, listed, code, money))
			)
		]
	};
}

/** The sums of each printed level, which are the denominators of its shares. */
function totals(shown: readonly Listed[], money: MoneyUnit): readonly TableRow[] {
	return depths
		.filter((depth) => shown.some(({ lines }) => lines.some((line) => line.depth === depth)))
		.map((depth, i) => ({
			key: `total-${depth}`,
			...(i === 0 ? { group: '同级合计' } : {}),
			cells: [
				textCell(`${depth}级各行合计`),
				textCell(''),
				...shown.map(({ lines, subject }) => {
					const line = lines.find((one) => one.depth === depth);
					return amountCell(
						{
							value: line?.denominator ?? null,
							absence: subject.collected ? 'not_in_report' : 'not_collected',
							basis: line?.basis ?? null,
							numerator_rows: line?.denominator_rows ?? null
						},
						money
					);
				})
			]
		}));
}

function sentence(
	of: LineDivision,
	all: readonly Listed[],
	shown: readonly Listed[],
	names: readonly Named[],
	once: readonly OneOff[],
	money: MoneyUnit
): Prose {
	if (shown.length === 0) return `所选范围没有列示${divisions[of]}各行的单位。`;
	const counts = depths.flatMap((depth) => {
		const n = names.filter(
			(named) =>
				named.depth === depth &&
				shown.some(({ lines }) => lines.some(({ code }) => code === named.code))
		).length;
		return n > 0 ? [`${formatCount(n)}个${depth}`] : [];
	});
	const units = new Set(all.map(({ subject }) => subject.unit.unit_id)).size;
	const lead =
		units === 1
			? `${all[0]?.subject.unit.short_name ?? ''}`
			: `${formatCount(units)}个单位中${new Set(shown.map(({ subject }) => subject.unit.unit_id)).size}个`;
	return joinProse([
		`${lead}列示${divisions[of]}各行，共${counts.join('、')}。`,
		...oneOffSentences(once, money)
	]);
}
