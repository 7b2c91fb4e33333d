import type { Attachment } from 'svelte/attachments';
import type { TableView } from '../views/figure';

/** Whether anything in a table can be opened, so that the Tab key has a stop within. */
export const hasLinks = ({ rows }: TableView): boolean =>
	rows.some((row) => row.cells.some(({ address }) => address !== undefined));

/** One stop for the Tab key among the figures of a table, arrows from there, none where it is not reachable; without a script every link is a stop. */
export const roving =
	(
		table: TableView,
		shown: readonly unknown[] = table.rows,
		reachable = true
	): Attachment<HTMLElement> =>
	(frame) => {
		if (shown.length === 0 || !hasLinks(table)) return;
		const links = [...frame.querySelectorAll<HTMLAnchorElement>('tbody a')];
		const stopAt = (stop: HTMLAnchorElement | undefined) => {
			for (const link of links) {
				const index = link === stop ? 0 : -1;
				if (link.tabIndex !== index) link.tabIndex = index;
			}
		};
		stopAt(
			links.find((link) => link === document.activeElement) ?? (reachable ? links[0] : undefined)
		);
		const remember = ({ target }: FocusEvent) => {
			const link = links.find((each) => each === target);
			if (link) stopAt(link);
		};
		const move = (event: KeyboardEvent) => {
			const next = event.target instanceof Element ? nextLink(event.target, event.key) : null;
			if (!next) return;
			event.preventDefault();
			next.focus();
		};
		frame.addEventListener('focusin', remember);
		frame.addEventListener('keydown', move);
		return () => {
			frame.removeEventListener('focusin', remember);
			frame.removeEventListener('keydown', move);
		};
	};

/** Where an arrow key leads: rows down, columns across. */
const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1]
};

/** The nearest figure that the key leads to; null where there is none, or the key leads nowhere. */
function nextLink(from: Element, key: string): HTMLAnchorElement | null {
	const [down, across] = steps[key] ?? [0, 0];
	const cell = from.closest<HTMLTableCellElement>('td, th');
	const rows = [...(cell?.closest('table')?.rows ?? [])];
	if (!cell || (down === 0 && across === 0)) return null;
	const width = Math.max(...rows.map((row) => row.cells.length));
	let row = rows.findIndex((each) => each.contains(cell)) + down;
	let column = cell.cellIndex + across;
	for (; rows[row] && column >= 0 && column < width; row += down, column += across) {
		const link = rows[row]?.cells[column]?.querySelector('a');
		if (link) return link;
	}
	return null;
}
