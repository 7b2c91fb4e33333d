import { lineName as plain } from '../../line-name';
import { economicNames } from './economic-names';
import { commonItems, functionNames } from './function-names';

type Index = ReadonlyMap<string, readonly string[]>;

function indexOf(names: Readonly<Record<string, readonly string[]>>): Index {
	const index = new Map<string, string[]>();
	for (const [code, each] of Object.entries(names))
		for (const name of each) index.set(plain(name), [...(index.get(plain(name)) ?? []), code]);
	return index;
}

const functions = indexOf(functionNames);
const economics = indexOf(economicNames);
const common = indexOf(commonItems);

/** 类, 款 and 项 as named; what is not named is undefined. */
export interface Path {
	readonly 类?: string | undefined;
	readonly 款?: string | undefined;
	readonly 项?: string | undefined;
}

/** The code of the lowest line that a path names; undefined where names do not tell it. */
export function functionCode({ 类, 款, 项 }: Path): string | undefined {
	const above = 类 === undefined ? undefined : pick(类, 3, undefined);
	if (款 === undefined && 项 === undefined) return above;
	const group = 款 === undefined ? undefined : pick(款, 5, above);
	if (项 === undefined) return group;
	const usual = group === undefined ? undefined : itemOf(group, 项, 款 ?? '');
	return pickWithin(项, 7, group) ?? usual ?? pick(项, 7, above);
}

const named = (name: string, digits: number) =>
	(functions.get(plain(name)) ?? []).filter(({ length }) => length === digits);

const pickWithin = (name: string, digits: number, parent: string | undefined) =>
	parent === undefined ? undefined : named(name, digits).find((code) => code.startsWith(parent));

/** `人大事务行政运行` as 款 and 项, where the first words name a 款. */
export function splitItem(name: string): Path | undefined {
	for (let end = name.length - 2; end > 1; end--)
		if (named(name.slice(0, end), 5).length > 0)
			return { 款: name.slice(0, end), 项: name.slice(end) };
	return undefined;
}

/** The line of that name, within its parent or the only one there is. */
function pick(name: string, digits: number, parent: string | undefined): string | undefined {
	const found = named(name, digits);
	return pickWithin(name, digits, parent) ?? (found.length === 1 ? found[0] : undefined);
}

/** Items that every 款 has, and the rest of one: 其他…支出. */
function itemOf(parent: string, name: string, group: string): string | undefined {
	const usual = common.get(plain(name))?.[0];
	if (usual !== undefined) return parent + usual;
	const groups = [group, ...(functionNames[parent] ?? [])].map((each) => `其他${plain(each)}`);
	return groups.includes(plain(name)) ? `${parent}99` : undefined;
}

/** The code of a 类 by its name alone. */
export const classCode = (name: string) =>
	functions.get(plain(name))?.find((code) => code.length === 3);

/** The code of an economic 类 or 款, joint where the name is. */
export const economicCode = (name: string) => economics.get(plain(name))?.[0];
