import { metricAbsences } from '../../model/terms';
import { formatAmount, moneyUnit, type MoneyUnit } from '../../util/number';
import type { BreakRow } from '../../query/lists/breaks';
import { resolveParams } from '../../query/params';
import type { Where } from '../../query/where';
import type { BarsView, ColourToken } from '../chart';
import type { FigureView, SwitchView } from '../figure';
import { lineBreaks } from './breaks';
import { classSentence } from './class-sentence';
import { classTable } from './class-table';
import { classAbsence, classLines, classTotal } from './classes';
import { composition } from './composition';
import { lineFigure } from './line-cells';
import { lineMetrics, type LineDivision, type Listed } from './lines';
import { manyCaveats, type Crowd } from '../many';
import { linesOf, namesOf, type Named } from './names';
import { divisions, shows, type Choices } from './spec';
import { absencesOf, barNotes, sourceOf, titleOf } from './words';

/** Colours by count: their lightness runs evenly. */
const palettes: readonly (readonly ColourToken[])[] = [
	[],
	['c1'],
	['c1', 'c7'],
	['c1', 'c4', 'c7'],
	['c1', 'c3', 'c5', 'c7'],
	['c1', 'c2', 'c4', 'c5', 'c7'],
	['c1', 'c2', 'c3', 'c4', 'c5', 'c7'],
	['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7']
];

const MOST_SEGMENTS = 7;

/** Units side by side, a segment a 类; null where fewer than two print 类: the table of all lines then says it all. */
export function lineBars(
	of: LineDivision,
	choices: Choices,
	all: readonly Listed[],
	switches: readonly SwitchView[],
	{ where, breaks }: { readonly where: Where; readonly breaks: readonly BreakRow[] }
): FigureView | null {
	const classes = namesOf(all).filter(
		({ code }) => code.length === 3 && linesOf(all, code).length > 0
	);
	if (all.filter((listed) => classAbsence(listed) === null).length < 2) return null;
	const money = moneyUnit(all.map(classTotal));
	const subjects = all.map(({ subject }) => subject);
	const title = titleOf(
		`${divisions[of]}各类支出${choices.show === 'share' ? shows.share : ''}`,
		choices,
		subjects
	);
	const segments = coloured(all, classes);
	const drawn = composition(
		choices.show,
		money,
		segments,
		{ all, bar: (listed) => bar(choices, listed, segments, money) },
		() => crowdsOf(of, choices, all, segments, where)
	);
	return {
		id: 'side-by-side',
		title,
		sentence: classSentence(choices, all, classes, money),
		switches,
		...drawn,
		table: classTable(title, choices, all, classes, money, breaks),
		absences: absencesOf(
			subjects,
			all.map((listed) => classAbsence(listed))
		),
		caveats: [
			...manyCaveats(drawn.chart),
			...barNotes(drawn.chart, '类级各行合计', subjects),
			...lineBreaks(
				breaks,
				all.map((listed) => ({ ...listed, lines: classLines(listed) }))
			),
			...(classes.length > MOST_SEGMENTS
				? [`图中只绘出现最多的${MOST_SEGMENTS}类，其余${classes.length - MOST_SEGMENTS}类见表`]
				: [])
		],
		source: sourceOf(all.flatMap(({ lines }) => lines)),
		fileName: `支出结构-${title}`
	};
}

type Segment = BarsView['series'][number];

/** The 类 that most units list, in code order. */
function coloured(all: readonly Listed[], classes: readonly Named[]): readonly Segment[] {
	const counted = classes.map((named) => ({ named, n: linesOf(all, named.code).length }));
	const kept = counted
		.sort((a, b) => b.n - a.n || (a.named.code < b.named.code ? -1 : 1))
		.slice(0, MOST_SEGMENTS)
		.map(({ named }) => named)
		.sort((a, b) => (a.code < b.code ? -1 : 1));
	const palette = palettes[kept.length] ?? [];
	return kept.map(({ code, name }, i) => ({
		id: code,
		label: name,
		colour: palette[i] ?? 'hatch'
	}));
}

/** The values of each 类 that is drawn, of the units that list it. */
const crowdsOf = (
	of: LineDivision,
	{ show, stage, scope }: Choices,
	all: readonly Listed[],
	segments: readonly Segment[],
	where: Where
): readonly Crowd[] =>
	segments.map(({ id, label }) => ({
		label: `${label}${show === 'share' ? shows.share : ''}`,
		of: {
			...{ metric: lineMetrics[of], where, code: id },
			params: resolveParams(lineMetrics[of], { stage, scope }),
			...(show === 'share' ? {} : { side: 'numerator' as const })
		},
		column: id,
		values: linesOf(all, id).flatMap(
			({ value, numerator }) => (show === 'share' ? value : numerator) ?? []
		)
	}));

function bar(
	{ show }: Choices,
	listed: Listed,
	segments: readonly Segment[],
	money: MoneyUnit
): BarsView['rows'][number] {
	const { label } = listed.subject;
	const absence = classAbsence(listed);
	if (absence) return { label, parts: [], absence: metricAbsences[absence] };
	const total = classTotal(listed);
	return {
		label,
		end: total === null ? '' : `${formatAmount(total, money)}${money}`,
		parts: classLines(listed).flatMap((line) => {
			const { text, value, rows, address } = lineFigure(show, line, money);
			if (value === null || !segments.some(({ id }) => id === line.code)) return [];
			return {
				series: line.code,
				value: Number(value),
				text,
				basis: line.basis ?? 'stated',
				...(rows ? { rows } : {}),
				...(address ? { address } : {})
			};
		})
	};
}
