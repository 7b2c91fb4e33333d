import { levels } from '../../model/terms';
import type { BreakRow } from '../../query/lists/breaks';
import type { MoneyUnit } from '../../util/number';
import { breaksOf, brokenIf } from '../breaks';
import { changeCell, textCell, valueCell } from '../cells';
import type { TableView } from '../figure';
import { brokenCells, isPartAcross } from './breaks';
import { shownParts, type Divided } from './parts';
import { shows, type Choices } from './spec';
import type { Whole } from './wholes';

/** Total and parts of each unit; amounts also against the year before. */
export function partsTable(
	caption: string,
	whole: Whole,
	{ show }: Choices,
	all: readonly Divided[],
	money: MoneyUnit,
	breaks: readonly BreakRow[]
): TableView {
	const named = shownParts(whole, all);
	const end = 'end' as const;
	const start = 'start' as const;
	const unit = show === 'share' ? '%' : money;
	const word = show === 'share' ? shows.share : '';
	const columns = named.map((part) =>
		brokenCells(
			breaksOf(part[show], breaks),
			all,
			all.map(({ parts }) => {
				const own = parts.find((one) => one.part === part);
				return own ? valueCell(part[show], own[show], money) : textCell('');
			})
		)
	);
	return {
		caption,
		columns: [
			{ key: 'unit', label: '单位', align: start },
			{ key: 'level', label: '层级', align: start },
			{ key: 'year', label: '年度', align: start },
			{ key: 'total', label: whole.totalLabel, unit: money, align: end },
			...named.map(({ id, label }) => ({ key: id, label: label + word, unit, align: end })),
			...(show === 'share'
				? []
				: named.map(({ id, label }) => ({
						key: `${id}-change`,
						label: `${label}比上年`,
						unit,
						align: end
					})))
		],
		rows: all.map(({ subject, total, parts }, i) => ({
			key: subject.key,
			cells: [
				textCell(subject.unit.short_name),
				textCell(levels[subject.unit.level]),
				textCell(String(subject.year)),
				valueCell(whole.total, total, money),
				...columns.map((cells) => cells[i] ?? textCell('')),
				...parts.flatMap(({ part, change }) =>
					change ? [brokenIf(isPartAcross(breaks, part, subject), changeCell(change, money))] : []
				)
			]
		}))
	};
}
