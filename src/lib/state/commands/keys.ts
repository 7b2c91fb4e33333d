import { idsOf } from '../../util/ids';
import { commands, type Command, type CommandId } from './commands';

/** What of a key press a command goes by. */
export type Press = Pick<
	KeyboardEvent,
	'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'isComposing'
>;

/** Whether a press carries no modifier and nothing else has taken it. */
export const plain = ({ ctrlKey, metaKey, altKey, defaultPrevented, isComposing }: Press) =>
	!(ctrlKey || metaKey || altKey || defaultPrevented || isComposing);

/** Where a press falls: what is written there is no command, what is asked in a dialog is its own. */
export interface Place {
	readonly writing: boolean;
	readonly dialog: boolean;
}

/** The command whose keys are pressed; undefined where they are none, or mean something else here. */
export const commandOf = (press: Press, place: Place): CommandId | undefined =>
	idsOf(commands).find((id) => isMeant(press, place, commands[id]));

function isMeant(press: Press, { writing, dialog }: Place, command: Command): boolean {
	const { keys = [], anywhere } = command;
	const key = keys.at(-1);
	if (key === undefined || ((writing || dialog) && !anywhere)) return false;
	if (keys[0] !== 'mod') return plain(press) && press.key === key;
	const { ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, isComposing } = press;
	const modified = ctrlKey !== metaKey && !altKey && !shiftKey;
	return modified && !defaultPrevented && !isComposing && press.key.toLowerCase() === key;
}

const writable =
	'input:not([type="checkbox"], [type="radio"], [type="button"]), select, textarea, [contenteditable]';

/** Where an event of the page falls. */
export const placeOf = ({ target }: Pick<Event, 'target'>): Place => ({
	writing: target instanceof Element && target.closest(writable) !== null,
	dialog: document.querySelector('dialog[open]:not([data-beside])') !== null
});

/** How keys are written on a keyboard: `Ctrl` `K`. */
export const keyNames = (keys: readonly string[], mac: boolean): readonly string[] =>
	keys.map((key) =>
		key === 'mod' ? (mac ? '⌘' : 'Ctrl') : key.length === 1 ? key.toUpperCase() : key
	);

/** The same for `aria-keyshortcuts`, which names both keyboards. */
export function ariaKeys(id: CommandId): string | undefined {
	const { keys }: Command = commands[id];
	if (!keys) return undefined;
	const forms = keys[0] === 'mod' ? ['Control', 'Meta'] : [''];
	return forms.map((form) => keys.join('+').replace('mod', form)).join(' ');
}

/** Whether the keyboard has ⌘; only a browser can tell. */
export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);
