import type { CommandId } from './commands';

/** A command that the page in sight can do. */
export interface Offered {
	readonly id: CommandId;
	/** Which of several it is done to: the title of a figure. */
	readonly of?: string | undefined;
	readonly run: () => unknown;
	/** Whether it can be done just now. */
	readonly ready?: (() => boolean) | undefined;
}

const all = new Set<Offered>();

/** Offers a command until the returned function is called: what an effect of a component returns. */
export function offer(
	id: CommandId,
	run: () => unknown,
	more: Pick<Offered, 'of' | 'ready'> = {}
): () => void {
	const offered: Offered = { id, run, ...more };
	all.add(offered);
	return () => void all.delete(offered);
}

/** What can be done just now, in the order it was offered. */
export const offered = (): readonly Offered[] =>
	[...all].filter(({ ready }) => ready === undefined || ready());

/** Does the first offered one of a command, and tells whether there was one. */
export function run(id: CommandId): boolean {
	const found = offered().find((one) => one.id === id);
	found?.run();
	return found !== undefined;
}
