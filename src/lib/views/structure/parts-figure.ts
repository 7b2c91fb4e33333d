import { metricAbsences, type MetricAbsence } from '../../model/terms';
import type { BreakRow } from '../../query/lists/breaks';
import { resolveParams } from '../../query/params';
import type { Where } from '../../query/where';
import { Exact } from '../../util/exact';
import { inUnit, moneyUnit, type MoneyUnit } from '../../util/number';
import { addressOf, formatValue, rowsOf } from '../cells';
import type { BarsView } from '../chart';
import type { FigureView, SwitchView } from '../figure';
import { partBreaks } from './breaks';
import { composition } from './composition';
import { manyCaveats, type Crowd } from '../many';
import { missingPart, shownParts, type Divided } from './parts';
import { partsSentence } from './parts-sentence';
import { partsTable } from './parts-table';
import type { Choices } from './spec';
import { absencesOf, barNotes, sourceOf, titleOf } from './words';
import type { Part, Whole } from './wholes';

/** What a reader must know besides: what was filtered, and where series break. */
interface Known {
	/** The filters. */
	readonly where: Where;
	readonly breaks: readonly BreakRow[];
}

/** Units side by side by two parts of a total: 100 % bars with the total at their end, or amounts on one scale. */
export function partsFigure(
	whole: Whole,
	choices: Choices,
	all: readonly Divided[],
	switches: readonly SwitchView[],
	{ where, breaks }: Known
): FigureView {
	const { show } = choices;
	const subjects = all.map(({ subject }) => subject);
	const money = moneyUnit(all.map(({ total }) => total.value));
	const title = titleOf(
		show === 'share' ? `${whole.label}占${whole.totalLabel}比重` : `${whole.label}`,
		choices,
		subjects
	);
	const drawn = composition(
		show,
		money,
		shownParts(whole, all).map(({ id, label, colour }) => ({ id, label, colour })),
		{ all, bar: (divided) => bar(whole, choices, divided, money) },
		() => crowdsOf(whole, choices, all, where)
	);
	return {
		id: 'side-by-side',
		title,
		sentence: partsSentence(whole, choices, all, money),
		switches,
		...drawn,
		table: partsTable(title, whole, choices, all, money, breaks),
		absences: absencesOf(
			subjects,
			all.map((divided) => missingPart(choices.show, divided)?.absence ?? null)
		),
		caveats: [
			...manyCaveats(drawn.chart),
			...barNotes(drawn.chart, whole.totalLabel, subjects),
			...roundingNotes(choices, all),
			...partBreaks(breaks, whole, all)
		],
		source: sourceOf(all.flatMap(figuresOf)),
		fileName: `支出结构-${title}`
	};
}

const figuresOf = ({ total, parts }: Divided) => [
	total,
	...parts.flatMap(({ share, amount }) => [share, amount])
];

/** The values of each part, of the units that can be compared. */
function crowdsOf(
	whole: Whole,
	{ show, stage, scope }: Choices,
	all: readonly Divided[],
	where: Where
): readonly Crowd[] {
	const asked = (part: Part) => ({
		metric: part[show],
		params: resolveParams(part[show], { stage, scope })
	});
	const beside = whole.parts.filter(({ optional }) => !optional).map(asked);
	const comparable = all.filter((divided) => !missingPart(show, divided));
	return shownParts(whole, all).map((part) => ({
		label: `${part.label}${show === 'share' ? '占比' : ''}`,
		of: { ...asked(part), where, among: { beside } },
		column: part.id,
		values: comparable.flatMap(({ parts }) =>
			parts.flatMap((each) => (each.part.id === part.id ? (each[show].value ?? []) : []))
		)
	}));
}

function bar(
	whole: Whole,
	choices: Choices,
	divided: Divided,
	money: MoneyUnit
): BarsView['rows'][number] {
	const absent = missingPart(choices.show, divided);
	const { label } = divided.subject;
	if (absent) return { label, parts: [], absence: absenceWords(absent) };
	const { total } = divided;
	return {
		label,
		end: total.value === null ? '' : `${formatValue(whole.total, total.value, money)}${money}`,
		parts: divided.parts.flatMap((part) => {
			const found = part[choices.show];
			const { value, basis } = found;
			if (value === null) return [];
			const metric = part.part[choices.show];
			return {
				series: part.part.id,
				value: Number(choices.show === 'amount' ? inUnit(value, money) : value),
				text: formatValue(metric, value, money),
				basis: basis ?? 'stated',
				...rowsOf(found),
				...addressOf(found)
			};
		})
	};
}

const absenceWords = ({ label, absence }: { label: string; absence: MetricAbsence }) =>
	`${metricAbsences[absence]}${label}`;

const roundingNotes = ({ show }: Choices, all: readonly Divided[]): readonly string[] =>
	show === 'share' && all.some(differs) ? ['因四舍五入，合计可能不等于分项之和'] : [];

/** Half a unit of the last digit of a share. */
const HALF = new Exact('0.005');

/** Whether the shares as shown miss 100 by no more than their rounding: only to say so, the sum itself is not shown. */
function differs({ parts }: Divided): boolean {
	const shares = parts.flatMap(({ share }) => (share.value === null ? [] : [share.value]));
	const sum = shares.reduce((sum, share) => sum.plus(share), new Exact(0));
	return (
		shares.length === parts.length &&
		!sum.eq(100) &&
		sum.minus(100).abs().lte(HALF.times(shares.length))
	);
}
