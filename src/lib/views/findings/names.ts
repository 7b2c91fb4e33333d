import { checks, isCheckId, type Check } from '../../checks';
import { claimKinds, directions, funds, scopes, stages } from '../../model/terms';
import { measures } from '../../model/measures';
import type { CitedRow } from '../../query/cited';

/** The check of an id; undefined where this version has none. */
export const checkOf = (id: string): Check | undefined => (isCheckId(id) ? checks[id] : undefined);

/** `I11 增减`; checks of a printed rate have no number. */
export function checkName(id: string): string {
	const label = checkOf(id)?.label ?? id;
	const number = /^I\d+/.exec(id)?.[0];
	return number ? `${number} ${label}` : label;
}

/** What a row states: `本年支出`, `机关运行经费 · 增减率`, `保障资金使用率（2023年参政议政经费）`. */
export function itemName(row: CitedRow): string {
	const base = row.measure ? measures[row.measure].label : (row.name ?? '');
	const project = row.project && row.project !== base ? `（${row.project}）` : '';
	const score = row.table === 'score' ? (/分$/.test(base) ? '' : '得分') : '';
	const named = `${base}${score}${project}`;
	if (row.claim === null) return named === '' ? '评分' : named;
	return [named, claimKinds[row.claim]].filter((part) => part !== '').join(' · ');
}

/** `决算 · 财政拨款 · 上级资金`; nothing where the row has no such thing. */
export function scopeWords({ stage, scope, fund }: CitedRow): string {
	return [stage && stages[stage], scope && scopes[scope], fund && funds[fund]]
		.filter((word) => word !== null)
		.join(' · ');
}

/** The word of direction beside a change, as printed. */
export const directionWord = ({ direction }: CitedRow) =>
	direction === null ? '' : directions[direction];
