import { plain, type Press } from '../../state/commands/keys';

/** Where a key leads among the figures of a presentation. */
const steps: Readonly<Record<string, 1 | -1>> = {
	ArrowRight: 1,
	ArrowDown: 1,
	PageDown: 1,
	' ': 1,
	ArrowLeft: -1,
	ArrowUp: -1,
	PageUp: -1
};

/** The figure a key leads to, held between the first and the last; null where it leads nowhere. */
export function stepTo(press: Press, at: number, last: number): number | null {
	if (!plain(press)) return null;
	if (press.key === 'Home') return 0;
	if (press.key === 'End') return last;
	const step = steps[press.key];
	if (step === undefined) return null;
	const back = press.key === ' ' && press.shiftKey;
	return Math.min(last, Math.max(0, at + (back ? -step : step)));
}
