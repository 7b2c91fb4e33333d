import type { MeasureId } from '../../../model/measures';
import type { ReportKind, Scope, Stage } from '../../../model/terms';
import { endingOf, isPlain, nameOf } from './names';
import { scopeWords } from './scopes';
import { stageWords } from './stages';

/** What words before a figure say. */
export interface Reading {
	/** Empty where they name nothing: the figure is of what was spoken of. */
	readonly measures: readonly MeasureId[];
	readonly carries: MeasureId | undefined;
	readonly year: number | undefined;
	readonly stage: Stage | undefined;
	/** Says 预算 without saying which. */
	readonly budget: boolean;
	readonly scope: Scope | undefined;
	/** Says 总计 or the like. */
	readonly total: boolean;
	/** Says when or at which stage: enough to be of the whole where nothing was spoken of. */
	readonly whole: boolean;
	readonly certain: boolean;
}

const years = /20\d\d(?=年)/g;
const dated = /20\d\d年(?:度|\d+月\d+日)?/g;

/** Reads words before a figure; undefined where they name something unknown. */
export function readWords(
	words: string,
	kind: ReportKind,
	year: number,
	{ unit, part = false }: { readonly unit?: string; readonly part?: boolean } = {}
): Reading | undefined {
	const said = [...words.matchAll(years)].map(([each]) => Number(each));
	const past = /^(?:上年度?|去年)(?!结转|结余)/.test(words) ? year - 1 : undefined;
	const about = said.at(-1) ?? past;
	if (about !== undefined && about !== year && about !== year - 1) return undefined;
	const scoped = withoutScope(words.replace(dated, ''));
	const staged = stageOf(scoped.words, kind);
	const base = {
		year: about,
		stage: staged.stage,
		budget: staged.budget,
		certain: staged.certain
	};
	const named = nameOf(words.replace(dated, ''), unit);
	const source = named !== undefined && /^revenue_(?!total)/.test(named.measures[0] ?? '');
	const found = source ? named : (nameOf(scoped.words, unit) ?? named);
	if (found && isPlain(withoutStage(found.before), part))
		return {
			...base,
			measures: found.measures,
			carries: found.carries,
			scope: source ? undefined : scoped.scope,
			total: /总/.test(found.word + found.behind),
			whole: true
		};
	return found || unit !== undefined ? undefined : unnamed(scoped.words, base, scoped.scope);
}

function unnamed(
	words: string,
	base: Pick<Reading, 'year' | 'stage' | 'budget' | 'certain'>,
	scope: Scope | undefined
): Reading | undefined {
	const behind = endingOf(words);
	if (!isPlain(withoutStage(words.slice(0, words.length - behind.length)))) return undefined;
	const measures: readonly MeasureId[] =
		scope === undefined
			? []
			: /^收入/.test(behind)
				? ['revenue']
				: /支出/.test(behind)
					? ['expenditure']
					: [];
	return {
		...base,
		measures,
		carries: undefined,
		scope,
		total: false,
		whole:
			measures.length > 0 ||
			/年初(?:批复)?预算|(?:全年|调整后).*(?:预算|决算|执行)|实际执行总额/.test(words)
	};
}

const withoutStage = (words: string) =>
	words.replace(/年初|全年|调整后?的?|批复|预算数?|决算数?|执行|实际/g, '');

function withoutScope(words: string): {
	readonly scope: Scope | undefined;
	readonly words: string;
} {
	const found = scopeWords.find(({ words: pattern }) => pattern.test(words));
	return { scope: found?.scope, words: found ? words.replace(found.words, '') : words };
}

const namesWithBudget = /一般公共预算|政府性基金预算|国有资本经营预算|预算(?:绩效|单位)/g;

function stageOf(
	words: string,
	kind: ReportKind
): { readonly stage: Stage | undefined; readonly budget: boolean; readonly certain: boolean } {
	const said = words.replace(namesWithBudget, '');
	if (kind === 'budget') return { stage: 'initial', budget: false, certain: true };
	const found = stageWords.find(({ words: pattern }) => pattern.test(said));
	if (found) return { stage: found.stage, budget: false, certain: true };
	if (/预算支出/.test(said)) return { stage: 'final', budget: false, certain: false };
	return { stage: undefined, budget: /预算/.test(said), certain: true };
}
