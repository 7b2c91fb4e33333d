import { groupBy } from '../../util/group';
import { perObject } from '../../util/per-object';
import { classOf, depthOf, type Depth, type Line, type Listed } from './lines';

/** A code with the name it goes by. */
export interface Named {
	readonly code: string;
	readonly name: string;
	readonly depth: Depth;
	/** Other names that reports print for it, with who prints them. */
	readonly others: readonly { readonly name: string; readonly unit: string }[];
}

/** The economic 类 of 财预〔2017〕98号, for reports that print only the 款 beneath them. */
const economicClasses: Readonly<Record<string, string>> = {
	'301': '工资福利支出',
	'302': '商品和服务支出',
	'303': '对个人和家庭的补助',
	'307': '债务利息及费用支出',
	'309': '资本性支出（基本建设）',
	'310': '资本性支出',
	'311': '对企业补助（基本建设）',
	'312': '对企业补助',
	'313': '对社会保障基金补助',
	'399': '其他支出'
};

/** Every code that occurs, in code order: 款 and 项 follow their 类, which is there even where no report prints it. */
export function namesOf(all: readonly Listed[]): readonly Named[] {
	const prints = byCode(all);
	const units = new Map(all.map(({ subject: { unit } }) => [unit.unit_id, unit.short_name]));
	const named = [...prints].map(([code, lines]) => nameOf(code, lines, units));
	const unprinted = [...new Set([...prints.keys()].map(classOf))]
		.filter((code) => !prints.has(code))
		.map((code) => ({ code, name: className(code, prints), depth: '类' as const, others: [] }));
	return [...named, ...unprinted].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The name most reports print, the later year's where two are level. */
function nameOf(code: string, lines: readonly Line[], units: ReadonlyMap<string, string>): Named {
	const [most] = [...groupBy(lines, ({ line }) => line)]
		.map(([name, own]) => ({ name, n: own.length, year: Math.max(...own.map(yearOf)) }))
		.sort((a, b) => b.n - a.n || b.year - a.year);
	const name = most?.name ?? code;
	const others = lines
		.filter(({ line }) => line !== name)
		.map(({ line, unit }) => ({ name: line, unit: units.get(unit) ?? unit }));
	return { code, name, depth: depthOf(code), others };
}

const yearOf = ({ year }: Line) => year;

/** The name of a 类 that is printed only in the path of its lines. */
function className(code: string, prints: ReadonlyMap<string, readonly Line[]>): string {
	const path = [...prints]
		.filter(([below]) => classOf(below) === code)
		.flatMap(([, lines]) => lines.map((line) => line.path?.split('/')[0]))
		.find((name) => name !== undefined);
	return path ?? economicClasses[code] ?? code;
}

/** The lines of one code. */
export const linesOf = (all: readonly Listed[], code: string): readonly Line[] =>
	byCode(all).get(code) ?? [];

const byCode = perObject((all: readonly Listed[]) =>
	groupBy(
		all.flatMap(({ lines }) => lines),
		({ code }) => code
	)
);
