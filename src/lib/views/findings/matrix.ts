import { verdicts } from '../../model/terms';
import type { Verdict } from '../../query/lists/findings-chosen';
import type { UnitFindingCount } from '../../query/lists/findings-counts';
import { groupBy } from '../../util/group';
import { textCell } from '../cells';
import type { CellView, FigureView } from '../figure';
import { countOf } from './counts';
import { checkName } from './names';
import { compared } from './verdicts';
import { formatCount } from '../../util/count';

/** Units that have a column. */
export const columns = 8;

/** Counts by check and unit: of the chosen verdict, of all that were checked. */
export function matrixFigure(
	counts: readonly UnitFindingCount[],
	verdict: Verdict | undefined,
	{ units: all, reports, years }: { units: number; reports: number; years: string }
): FigureView {
	const units = groupBy(counts, ({ unit_id }) => unit_id);
	const checks = groupBy(counts, ({ check_id }) => check_id);
	const word = verdict ? verdicts[verdict] : '核对项';
	const title = `各规则各单位${word}项数 · ${years}`;
	return {
		id: 'matrix',
		title,
		sentence: sentence(counts, verdict, units.size),
		switches: [],
		chart: null,
		table: {
			caption: caption(verdict),
			columns: [
				{ key: 'check', label: '规则', align: 'start' },
				...[...units].map(([id, [first]]) => ({
					key: id,
					label: first?.unit_name ?? id,
					align: 'start' as const
				}))
			],
			rows: [...checks].map(([check, own]) => ({
				key: check,
				cells: [
					textCell(checkName(check)),
					...[...units.keys()].map((unit) =>
						cell(
							own.filter((count) => count.unit_id === unit),
							verdict
						)
					)
				]
			}))
		},
		absences: null,
		caveats: [
			'“无法核对”为报告未列示所需数字，不等于已证实',
			...(all > units.size
				? [
						`仅列${word}最多的${formatCount(units.size)}个单位，其余${formatCount(all - units.size)}个请用单位筛选`
					]
				: [])
		],
		source: `来源：${formatCount(reports)}份报告`,
		fileName: `核对-各规则各单位${word}-${years}`
	};
}

const caption = (verdict: Verdict | undefined) =>
	verdict === undefined
		? '各格为已核对和无法核对的项数'
		: isCompared(verdict)
			? `各格为${verdicts[verdict]}项数，括号内为已核对项数`
			: `各格为${verdicts[verdict]}项数，括号内为全部项数`;

const isCompared = (verdict: Verdict) => compared.some((id) => id === verdict);

/** `1（共25项）`; where nothing could be checked, the word for it. */
function cell(counts: readonly UnitFindingCount[], verdict: Verdict | undefined): CellView {
	const all = countOf(counts);
	const done = countOf(counts, compared);
	if (all === 0) return { ...textCell('未核对'), absence: 'not_collected' };
	if (verdict && !isCompared(verdict)) return textCell(share(countOf(counts, [verdict]), all));
	if (done === 0) return { ...textCell(left(counts)), absence: 'not_in_report' };
	if (verdict) return textCell(share(countOf(counts, [verdict]), done));
	return textCell(
		done === all ? `已核对${formatCount(done)}项` : `已核对${formatCount(done)}项，${left(counts)}`
	);
}

const share = (n: number, all: number) => `${n}（共${formatCount(all)}项）`;

function left(counts: readonly UnitFindingCount[]): string {
	const zero = countOf(counts, ['zero_base']);
	const none = countOf(counts, ['not_checkable']);
	return [
		zero > 0 ? `基数为零${formatCount(zero)}项` : '',
		none > 0 ? `无法核对${formatCount(none)}项` : ''
	]
		.filter((word) => word !== '')
		.join('，');
}

function sentence(
	counts: readonly UnitFindingCount[],
	verdict: Verdict | undefined,
	units: number
): string {
	const wanted = counts.filter((count) => verdict === undefined || count.verdict === verdict);
	const found = groupBy(wanted, ({ unit_id }) => unit_id);
	if (found.size === 0) return `${formatCount(units)}个单位均没有这一结论的核对项。`;
	const each = [...found.values()]
		.map((own) => ({ name: own[0]?.unit_name ?? '', n: countOf(own) }))
		.map(({ name, n }) => `${name}${formatCount(n)}项`);
	const rest = units - found.size;
	return `${each.join('、')}${rest > 0 ? `；其余${formatCount(rest)}个单位没有` : ''}。项数随报告列示的数字多少而异，不宜作为优劣排名。`;
}
