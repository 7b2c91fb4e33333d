import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricId } from '../../metrics';
import { askBreaks } from '../../query/lists/breaks';
import type { UnitRow } from '../../query/lists/units';
import type { FigureView, SwitchView } from '../figure';
import { remarked } from '../steps';
import type { Selection } from '../selection';
import { switchesOf } from '../switches';
import { lineBreaks } from './breaks';
import { lineBars } from './line-bars';
import { lineTable } from './line-table';
import { askLines, lineMetrics, type LineDivision } from './lines';
import { askOneOff } from './one-off';
import { askParts } from './parts';
import { partsFigure } from './parts-figure';
import { spec, type Choices } from './spec';
import { askTwoYears, twoYearsFigure } from './two-years';
import { wholes } from './wholes';

/** The metric that tells of which units a division can be computed. */
export const measured = ({ of, show }: Choices): MetricId =>
	of === 'function' || of === 'economic' ? lineMetrics[of] : wholes[of].parts[1][show];

/** The figure that is seen first, and how those below it are made. */
interface Figures {
	readonly first: FigureView;
	readonly rest: () => Promise<readonly FigureView[]>;
}

/** The figures of the division in force. */
export const figuresOf = (
	engine: Engine,
	selection: Selection,
	choices: Choices,
	units: readonly UnitRow[],
	options?: QueryOptions
): Promise<Figures> =>
	choices.of === 'function' || choices.of === 'economic'
		? lineFigures(engine, choices.of, selection, choices, units, options)
		: partFigures(engine, choices.of, selection, choices, units, options);

async function partFigures(
	engine: Engine,
	of: keyof typeof wholes,
	selection: Selection,
	choices: Choices,
	units: readonly UnitRow[],
	options?: QueryOptions
): Promise<Figures> {
	const { where } = selection;
	const whole = wholes[of];
	const [parts, switches, breaks] = await Promise.all([
		askParts(engine, whole, where, choices, units, options),
		scoped(engine, measured(choices), selection, options),
		askBreaks(engine, {}, options)
	]);
	const first = partsFigure(whole, choices, parts, switches, { where, breaks });
	async function rest() {
		if (of !== 'basic_project') return [];
		const twoYears = await askTwoYears(engine, where, choices, units, options);
		return [twoYears ? twoYearsFigure(twoYears, breaks) : remarked(first, noChanges)];
	}
	return { first, rest };
}

async function lineFigures(
	engine: Engine,
	of: LineDivision,
	selection: Selection,
	choices: Choices,
	units: readonly UnitRow[],
	options?: QueryOptions
): Promise<Figures> {
	const { where } = selection;
	const [lines, switches, breaks] = await Promise.all([
		askLines(engine, of, where, choices, units, options),
		scoped(engine, measured(choices), selection, options),
		askBreaks(engine, {}, options)
	]);
	const bars = lineBars(of, choices, lines, switches, { where, breaks });

	async function below(): Promise<readonly [FigureView, ...FigureView[]]> {
		const [once, twoYears] =
			of === 'function'
				? await Promise.all([
						askOneOff(engine, lines, choices, options),
						askTwoYears(engine, where, choices, units, options, true)
					])
				: [[], null];
		const none = of === 'function' && !twoYears ? [noChanges] : [];
		const table = lineTable(
			{
				...{ of, choices, breaks, once },
				switches: bars ? [] : switches,
				notes: [...lineBreaks(breaks, lines), ...(bars ? [] : [noBars]), ...none]
			},
			lines
		);
		return [table, ...(twoYears ? [twoYearsFigure(twoYears, breaks)] : [])];
	}

	if (bars) return { first: bars, rest: below };
	const [first, ...rest] = await below();
	return { first, rest: () => Promise.resolve(rest) };
}

const noBars = '列示类级各行的单位年度不足2个，不作并列图';

const noChanges = '没有单位在相邻两个年度都列示功能分类项级各行，不作比上年增减图';

/** Stage and scope with the units each can be computed for, in the order of the division. */
async function scoped(
	engine: Engine,
	metric: MetricId,
	{ where, params }: Selection,
	options?: QueryOptions
): Promise<readonly SwitchView[]> {
	const { stage = '', scope = '' } = params;
	const offer = spec.params(params);
	const switches = await switchesOf(engine, metric, where, { stage, scope }, options);
	return switches.map((one) => {
		const order = offer[one.param] ?? [];
		const at = (id: string) => order.indexOf(id);
		return { ...one, choices: [...one.choices].sort((a, b) => at(a.id) - at(b.id)) };
	});
}
