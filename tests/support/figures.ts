import type { Page } from 'playwright';
import type { FigureView } from '../../src/lib/views/figure';
import { plainText } from '../../src/lib/views/prose';

export interface SeenCell {
	readonly text: string;
	readonly tags: string;
	/** A figure, the words of an absence, or words of their own. */
	readonly kind: 'figure' | 'absent' | 'words';
}

/** What a reader sees of a figure, less its chart. */
export interface SeenFigure {
	readonly id: string;
	readonly title: string;
	readonly sentence: string;
	readonly columns: readonly string[];
	readonly rows: readonly { readonly group: string; readonly cells: readonly SeenCell[] }[];
}

/** The figures as they stand on the page. */
export const seenFigures = (page: Page): Promise<readonly SeenFigure[]> =>
	page.locator('main figure').evaluateAll((figures) => {
		const text = (node: Element | null | undefined) => node?.textContent.trim() ?? '';
		/** Words without the marks among them. */
		const said = (node: Element | null) => {
			const bare = node?.cloneNode(true) as Element | undefined;
			for (const tags of bare?.querySelectorAll('.tags') ?? []) tags.remove();
			return text(bare);
		};
		return figures.map((figure) => {
			let group = '';
			const rows = [...figure.querySelectorAll('tbody tr')].flatMap((row) => {
				if (row.classList.contains('group')) {
					group = text(row);
					return [];
				}
				const cells = [...row.children].map((cell) => {
					const [figure, absent] = ['.figure', '.absent'].map((name) => cell.querySelector(name));
					const kind = figure ? 'figure' : absent ? 'absent' : 'words';
					const tags = [...cell.querySelectorAll('abbr [aria-hidden]')].map(text).join('');
					return { text: text(figure ?? absent ?? cell), tags, kind } as const;
				});
				return [{ group, cells }];
			});
			return {
				id: figure.getAttribute('aria-labelledby')?.replace(/-title$/, '') ?? '',
				title: text(figure.querySelector('h3')),
				sentence: said(figure.querySelector(':scope > .measure')),
				columns: [...figure.querySelectorAll('thead th')].map(text),
				rows
			};
		});
	});

/** The same of a view: what a page that shows it must look like. */
export function figuresOf(views: readonly FigureView[]): readonly SeenFigure[] {
	return views.map(({ id, title, sentence, table }) => {
		let group = '';
		return {
			id,
			title,
			sentence: plainText(sentence),
			columns: table.columns.map(({ label, unit }) => (unit ? `${label}（${unit}）` : label)),
			rows: table.rows.map((row) => {
				group = row.group ?? group;
				return {
					group,
					cells: row.cells.map(({ text, value, absence, tags }) => ({
						text,
						tags: (absence ? [] : (tags ?? [])).join(''),
						kind: absence ? 'absent' : value === null ? 'words' : 'figure'
					}))
				};
			})
		};
	});
}

/** The text of a mark without what a finding marks it with: `98.19%［口］`. */
export const unmarked = (text: string): string => text.replace(/［.+］$/, '');

/** Every word of the chart that is shown of a figure, without the marks of findings behind it. */
export async function chartWords(page: Page, id: string): Promise<readonly string[]> {
	const drawings = page.locator(`figure[aria-labelledby="${id}-title"] .plot svg`);
	const words = await drawings.evaluateAll((drawings) =>
		drawings
			.filter((drawing) => drawing.checkVisibility({ visibilityProperty: true }))
			.flatMap((drawing) => [...drawing.querySelectorAll('text')])
			.map((word) => word.textContent.trim())
	);
	return words.map(unmarked);
}
