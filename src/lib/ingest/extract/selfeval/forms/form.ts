import type { Cell } from '../../../document';

export type Row = readonly Cell[];

/** One self-evaluation table as it was filled in. */
export interface Form {
	/** What its title says it is of; null where it has none. */
	readonly of: 'whole' | 'project' | null;
	readonly name: string | null;
	readonly code: string | null;
	/** The year that its title prints. */
	readonly year: number | null;
	readonly rows: readonly Row[];
}

const coded = /^([0-9A-Za-z]{10,})[-—－_](.+)$/s;

/** A project's name and the code printed before it. */
export function projectName(text: string): { name: string; code: string | null } {
	const [, code, name] = coded.exec(text) ?? [];
	return code !== undefined && name !== undefined
		? { name: name.trim(), code }
		: { name: text, code: null };
}
