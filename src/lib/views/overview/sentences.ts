import { levels } from '../../model/terms';
import { idsOf } from '../../util/ids';
import { absenceCounts } from '../absences';
import { yearWords } from '../title';
import type { Prose } from '../figure';
import { prose, withUnit } from '../prose';
import { gradeNote } from './facts';
import { nameOf, ofChosen, rates, sangongWords, type Overview, type UnitYear } from './answers';
import { isMunicipalDistrict, provinceWords } from './provinces';
import { below, rangeWords, say, spreadOf, unitWord, type Spread } from './range';
import { manyTypes, typeWords } from './types';
import { formatCount } from '../../util/count';

/** The sentences of 总览: what was collected, execution, scores, structure and 三公, each with its n. */
export function sentences(overview: Overview): readonly Prose[] {
	return [
		collected(overview),
		execution(overview),
		scores(overview),
		structure(overview),
		sangong(overview)
	];
}

function collected({ chosen }: Overview): string {
	const types = typeWords(chosen);
	const [whole, each] = manyTypes(chosen) ? [`${types}：`, ''] : ['', types];
	const parts = idsOf(levels).flatMap((level) => {
		const rows = chosen.filter((row) => row.level === level);
		const districts = rows.filter(isMunicipalDistrict).length;
		const within = districts > 0 ? `（含直辖市辖区${formatCount(districts)}个）` : '';
		return rows.length === 0
			? []
			: [`${levels[level]}${each}${formatCount(rows.length)}个${within}`];
	});
	const provinces = new Set(chosen.map((row) => row.province_code)).size;
	return `${yearWords(chosen.map((row) => row.year))}收录${whole}${parts.join('、')}，${provinces > 1 ? '分属' : '属'}${provinceWords(chosen)}，不代表全国或全省。`;
}

/** `2个未列示…，不计入`; empty where nothing is missing. */
function left(rows: readonly UnitYear[]): string {
	const missing = rows.flatMap((row) => row.absence ?? []);
	return missing.length === 0
		? ''
		: `；${formatCount(missing.length)}个无可比值（${absenceCounts(missing)}），不计入`;
}

function execution(overview: Overview): Prose {
	const rows = rates(overview);
	const spread = spreadOf('execution_rate', rows);
	const { known, of } = spread;
	const lead = overview.budget === 'initial' ? '按年初预算' : '按全年预算';
	const [first] = known;
	if (first === undefined)
		return `${lead}口径，所选范围没有可计算的预算执行率（${absenceCounts(rows.flatMap((row) => row.absence ?? []))}）。`;
	if (known.length === 1)
		return prose`${lead}口径，仅1个单位可计算预算执行率，为${say(spread, first)}（${nameOf(overview, first.unit)}），不作比较${left(rows)}。`;
	return prose`${lead}口径，${formatCount(of)}个中${formatCount(known.length)}个可计算预算执行率${range(overview, spread)}${derived(known)}，低于90%的${formatCount(below(spread, 90).length)}个${left(rows)}。`;
}

/** `，为96.62%至98.19%`; no range across levels or years. */
const range = ({ mixed }: Overview, spread: Spread) =>
	mixed || spread.known.length === 0 ? '' : prose`，为${rangeWords(spread)}`;

function derived(known: readonly UnitYear[]): string {
	const n = known.filter((row) => row.basis !== 'stated').length;
	return n === 0 ? '' : `（其中${formatCount(n)}个含推算数）`;
}

function scores(overview: Overview): Prose {
	const { score, grade } = overview.answers;
	const spread = spreadOf('score_total', score);
	const n = spread.known.length;
	if (n === 0) return '所选范围没有列示自评总分的单位。';
	const who =
		n === spread.of
			? n === 1
				? '1个'
				: `${formatCount(n)}个均`
			: `${formatCount(spread.of)}个中${formatCount(n)}个`;
	const graded = grade.filter((row) => row.value !== null).length;
	const rest = graded > 0 && graded < n ? `，${formatCount(n - graded)}个未印等级` : '';
	return prose`${who}${added(spread) === '' ? '列示' : '有'}自评总分${range(overview, spread)}${added(spread)}，${n === 1 ? '' : '均'}为单位自评；${gradeNote(grade)}${rest}。`;
}

/** Totals that reports do not print, but their parts do. */
export function added({ known }: Spread): string {
	const n = known.filter((row) => row.basis !== 'stated').length;
	const who = known.length === 1 ? '' : `其中${formatCount(n)}个`;
	return n === 0 ? '' : `（${who}由各项得分相加）`;
}

function structure(overview: Overview): Prose {
	const spread = spreadOf('project_share', overview.answers.project);
	if (overview.mixed)
		return `${formatCount(spread.of)}个中${formatCount(spread.known.length)}个可计算项目支出占本年支出的比重${left(overview.answers.project)}。`;
	const [low, high] = [spread.known[0], spread.known.at(-1)];
	if (low === undefined || high === undefined) return '所选范围没有可计算的项目支出占比。';
	const at = (row: UnitYear) => prose`${say(spread, row)}（${nameOf(overview, row.unit)}）`;
	if (low === high)
		return prose`仅1个单位可计算项目支出占本年支出的比重，为${at(low)}${left(overview.answers.project)}。`;
	return prose`${formatCount(spread.known.length)}个单位项目支出占本年支出${at(low)}至${at(high)}${left(overview.answers.project)}。`;
}

function sangong(overview: Overview): Prose {
	const rows = ofChosen(overview.chosen, overview.answers.sangong);
	const spread = spreadOf('sangong', rows);
	const n = spread.known.length;
	const missing = rows.flatMap((row) => row.absence ?? []);
	const rest =
		missing.length > 0
			? `；${formatCount(missing.length)}个无数（${absenceCounts(missing)}），不等于没有支出`
			: '';
	const lead = `“三公”经费（${sangongWords(overview)}）${formatCount(rows.length)}个中${formatCount(n)}个有数`;
	const [first] = spread.known;
	if (first === undefined || n > 1) return prose`${lead}${range(overview, spread)}${rest}。`;
	const origin = first.basis === 'stated' ? '' : '，推算';
	return prose`${lead}，为${withUnit(say(spread, first), unitWord(spread))}（${nameOf(overview, first.unit)}${origin}）${rest}。`;
}
