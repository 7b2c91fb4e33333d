import type { Press } from '../../src/lib/state/commands/keys';

/** A press of one key, with modifiers where a test names them. */
export const press = (key: string, more: Partial<Press> = {}): Press => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	defaultPrevented: false,
	isComposing: false,
	...more
});
