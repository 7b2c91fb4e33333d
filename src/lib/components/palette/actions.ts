import { commands, type Command } from '../../state/commands/commands';
import { offered } from '../../state/commands/offered';
import { idsOf } from '../../util/ids';
import { fold } from '../../util/fold';
import type { Entry } from '../../views/palette/entry';

/** A command among what the palette finds. */
export interface Action extends Entry {
	readonly run: () => unknown;
}

/** What the page in sight can do, in the order of the definitions; `keysOf` spells a command. */
export function actionsOf(keysOf: (command: string) => string): readonly Action[] {
	const now = offered();
	return idsOf(commands)
		.filter((id) => id !== 'find')
		.flatMap((id) => now.filter((one) => one.id === id))
		.map(({ id, of, run }, i) => {
			const { label, keys }: Command = commands[id];
			const words = of === undefined ? label : `${label}：${of}`;
			return {
				...{ group: 'action', id: `action ${id} ${i}`, label: words, about: '', run },
				keys: `${fold(words)} ${keysOf(id)}`,
				...(keys ? { shortcut: keys } : {})
			};
		});
}
