import { base } from '$app/paths';
import { toCsv } from '../export/csv';
import { fileName } from '../export/file-name';
import type { FigureFormatId } from '../export/figure/formats';
import type { Behind } from '../export/figure/sheets';
import { recordsOf, type Taken } from '../export/figure/taken';
import type { Palette } from '../export/picture/compose';
import { askFindingsOfRows, askReportsOfRows } from '../query/lists/record-context';
import { namedBy } from '../views/filter-words';
import { wordsOf } from '../util/words-of';

/** What a file is made of. */
export interface Order {
	readonly taken: Taken;
	/** 筛选 or 全量, which the file name says. */
	readonly extent: string;
	/** Gives the colours of a picture. */
	readonly palette: () => Promise<Palette>;
}

/** A figure as a file and its name; loads what the format needs, and rejects with a reason for readers. */
export async function figureFile(
	format: FigureFormatId,
	order: Order
): Promise<{ readonly blob: Blob; readonly name: string }> {
	const { taken, extent } = order;
	const name = fileName([...nameParts(taken), extent, taken.version], format);
	return { blob: await makers[format](order), name };
}

/** What a figure is of, and whose and of which years where its own name does not say so. */
function nameParts({ figure, filters }: Taken): readonly string[] {
	const { whose, years } = namedBy(filters);
	return [figure.fileName, ...[whose, years].filter((part) => !figure.fileName.includes(part))];
}

const makers: Readonly<Record<FigureFormatId, (order: Order) => Promise<Blob>>> = {
	csv: ({ taken }) =>
		Promise.resolve(new Blob([toCsv(taken.figure.table)], { type: 'text/csv;charset=utf-8' })),
	xlsx: async ({ taken }) => {
		const [{ figureSheets }, { workbook, workbookType }, found] = await Promise.all([
			import('../export/figure/sheets'),
			import('../export/xlsx/workbook'),
			behind(taken)
		]);
		return new Blob([workbook(figureSheets(taken, found))], { type: workbookType });
	},
	svg: async (order) => new Blob([(await composed(order)).svg], { type: 'image/svg+xml' }),
	png: async (order) => {
		const { png } = await import('../export/picture/png');
		return png(await composed(order));
	}
};

async function composed({ taken, palette }: Order) {
	const [{ compose }, colours] = await Promise.all([
		import('../export/picture/compose'),
		palette()
	]);
	const picture = compose(taken, colours);
	if (!picture) throw new Error('此处以表列出，没有图');
	return picture;
}

/** The reports and findings behind a figure's numbers; where the engine does not start the numbers are taken without them. */
async function behind({ figure }: Taken): Promise<Behind> {
	const rows = recordsOf(figure);
	if (rows.length === 0) return { reports: [], findings: [] };
	try {
		const { browserEngine } = await import('./engine');
		const engine = browserEngine(`${base}/`);
		const [reports, findings] = await Promise.all([
			askReportsOfRows(engine, rows),
			askFindingsOfRows(engine, rows)
		]);
		return { reports, findings };
	} catch (cause) {
		return { failure: wordsOf(cause) };
	}
}
