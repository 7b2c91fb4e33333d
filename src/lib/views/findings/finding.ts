import { reportKinds } from '../../model/terms';
import type { CitedInReport } from '../../query/lists/findings-cited';
import type { FindingRow } from '../../query/lists/findings';
import type { Verdict } from '../../query/lists/findings-chosen';
import { listed } from '../../util/ids';
import type { CellView, Prose } from '../figure';
import { opensFinding } from './addresses';
import {
	sayAmount,
	sayDifference,
	sayInterval,
	shownValue,
	storedUnit,
	unitOf,
	type Unit
} from './amounts';
import { explained } from './explanation';
import { checkName, checkOf, itemName } from './names';
import { asPrinted } from './printed';
import { sideOf, type SideView } from './sides';
import { verdictWord } from './verdicts';

/** One finding as it is read. */
export interface FindingView {
	readonly key: string;
	readonly check: string;
	readonly rule: string;
	readonly unit: string;
	readonly year: number;
	/** What the left side states. */
	readonly item: string;
	readonly verdict: Verdict;
	readonly verdictWord: string;
	/** Each a figure with its unit, or the word for its absence; opens what the report prints. */
	readonly printed: CellView;
	readonly recomputed: CellView;
	readonly interval: CellView;
	readonly difference: CellView;
	/** `差额为允许幅度的11.26倍`; null where there is no interval. */
	readonly times: CellView | null;
	readonly explanation: Prose;
	/** Why a report may well differ without being wrong. */
	readonly reasons: readonly string[];
	/** The rule and its tolerance in words. */
	readonly content: string;
	readonly tolerance: string;
	/** `2023年部门决算`. */
	readonly report: string;
	readonly left: SideView;
	readonly right: SideView;
	/** What the figures rest on, for the download. */
	readonly row: FindingRow;
	readonly units: { readonly left: Unit; readonly right: Unit };
	/** Whether both sides are of one unit and should be alike, so that they may be subtracted. */
	readonly subtracted: boolean;
}

/** A finding with the rows of its two sides. */
export function findingView(
	row: FindingRow,
	cited: ReadonlyMap<string, CitedInReport>
): FindingView {
	const check = checkOf(row.check_id);
	const lefts = listed(row.left_row).flatMap((id) => cited.get(id) ?? []);
	const rights = listed(row.right_row).flatMap((id) => cited.get(id) ?? []);
	const units = unitsOf(row, check?.unit, lefts[0], rights);
	const subtracted = isSubtracted(row, units);
	return {
		key: [row.check_id, row.report_id, row.year, row.left_row, row.right_row].join(' '),
		check: row.check_id,
		rule: checkName(row.check_id),
		unit: row.unit_name,
		year: row.year,
		item: lefts[0] ? itemName(lefts[0]) : '',
		verdict: row.verdict,
		verdictWord: verdictWord(row.verdict),
		...figuresOf(row, lefts[0], units, subtracted),
		explanation: explained(row.explanation ?? '', [...lefts, ...rights], opensFinding(row)),
		reasons: check?.reasons ?? [],
		content: check?.rule ?? '',
		tolerance: check?.tolerance ?? '',
		report: `${row.report_year}年${reportKinds[row.report_kind]}`,
		left: sideOf(lefts),
		right: sideOf(rights),
		row,
		units,
		subtracted
	};
}

/** What is compared, as cells: exact in the unit that is shown. */
function figuresOf(
	row: FindingRow,
	left: CitedInReport | undefined,
	units: FindingView['units'],
	subtracted: boolean
): Pick<FindingView, 'printed' | 'recomputed' | 'interval' | 'difference' | 'times'> {
	const opening = opensFinding(row);
	const exact = (value: string | null, unit: Unit, say: (value: string) => string, none: string) =>
		value === null
			? { text: none, value, ...opening }
			: { text: say(value), value: shownValue(value, unit), ...opening };
	const printed = (value: string) =>
		(left && asPrinted(left, units.left.stored, value)) ?? sayAmount(value, units.left);
	const [difference, times] = subtracted ? [row.difference, row.times] : [null, null];
	return {
		printed: exact(row.left_value, units.left, printed, noLeft(row)),
		recomputed: exact(
			row.right_value,
			units.right,
			(value) => sayAmount(value, units.right),
			noRight(row)
		),
		interval: { text: intervalOf(row, units.right), value: null, ...opening },
		difference: exact(
			difference,
			units.left,
			(value) => sayDifference(value, units.left),
			'不适用'
		),
		times: times === null ? null : { text: `差额为允许幅度的${times}倍`, value: times, ...opening }
	};
}

/** Money may be set against a count: then each side has its own unit. */
function unitsOf(
	row: FindingRow,
	fixed: string | undefined,
	left: CitedInReport | undefined,
	rights: readonly CitedInReport[]
): FindingView['units'] {
	const stored = fixed ?? (left ? storedUnit(left) : '');
	const values = [row.left_value, row.right_value, row.low, row.high];
	const unit = unitOf(stored, left?.printed_unit, values);
	const [other] = rights;
	const counted =
		!fixed && left?.table !== 'claim' && other && storedUnit(other) !== stored
			? storedUnit(other)
			: stored;
	return { left: unit, right: counted === stored ? unit : unitOf(counted, null, []) };
}

/** A bound that is kept has no difference to speak of. */
function isSubtracted(row: FindingRow, { left, right }: FindingView['units']): boolean {
	const bound = row.verdict === 'holds' && row.low === null && row.left_value !== row.right_value;
	return left.stored === right.stored && row.difference !== null && !bound;
}

const noLeft = ({ left_row, verdict }: FindingRow) =>
	left_row === null && verdict === 'not_checkable' ? '未列示' : '非数值';

function noRight({ verdict }: FindingRow): string {
	if (verdict === 'zero_base') return '基数为零';
	return verdict === 'not_checkable' ? '无法核对' : '非数值';
}

function intervalOf({ low, high, verdict, right_value }: FindingRow, unit: Unit): string {
	if (low !== null && high !== null) return sayInterval(low, high, unit);
	if (verdict === 'not_checkable') return '无法核对';
	return right_value === null ? '不适用' : '不设区间';
}
