import { reportKinds } from '../../model/terms';
import type { SourceRow } from '../../query/lists/sources';
import { listed } from '../../util/ids';
import { placeWords } from './places';
import type { Subject } from './subject';
import { formatCount } from '../../util/count';

/** Documents, and places of one of them, that are named before the rest are counted. */
const most = 6;

/** Of sources out of so many reports: `昌吉州工商联 · 2024年 · 预算执行率 86.64%（按全年预算 · 全口径）。据《…》（2024年部门决算，第140、141行）复算。` */
export function citationOf(
	subject: Omit<Subject, 'rows' | 'base'>,
	sources: readonly SourceRow[],
	reports: number
): string {
	const { title, figure, unit, qualifiers, computed } = subject;
	const value = figure.value === null ? figure.text : `${figure.text}${unit}`;
	const how = qualifiers.length === 0 ? '' : `（${qualifiers.join(' · ')}）`;
	const documents = [...new Set(sources.map((row) => row.report_id))]
		.slice(0, most)
		.map((report) => documentWords(sources.filter((row) => row.report_id === report)))
		.join('；');
	const all = reports > most ? `${documents}等${formatCount(reports)}份报告` : documents;
	const from = all === '' ? '' : `据${all}${computed ? '复算' : '所列'}。`;
	return `${title} ${value}${how}。${from}`;
}

function documentWords(rows: readonly SourceRow[]): string {
	const [first] = rows;
	if (!first) return '';
	const places = listed(rows.map((row) => row.locator ?? '').join(' '));
	const named = placeWords(places.slice(0, most).join(' '));
	const where = places.length > most ? `${named}等${formatCount(places.length)}处` : named;
	const about = [`${first.report_year}年${reportKinds[first.kind]}`, where].filter(Boolean);
	return `《${first.title}》（${about.join('，')}）`;
}
