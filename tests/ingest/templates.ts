import type { Sheet } from '../../src/lib/export/xlsx/sheet';
import { workbook } from '../../src/lib/export/xlsx/workbook';
import { importDocument } from '../../src/lib/ingest/import';
import { isUnreadable, read } from '../../src/lib/ingest/read';
import type { RowOf } from '../../src/lib/model/schema';
import { known } from './known';

async function imported(name: string, bytes: Uint8Array) {
	const document = await read({ name, bytes });
	if (isUnreadable(document)) throw new Error(document.message);
	return importDocument(document, known);
}

/** What a filled workbook is imported as, or the questions that it leaves. */
export const fromXlsx = (sheets: readonly Sheet[]) => imported('模板.xlsx', workbook(sheets));

/** The same of a CSV. */
export const fromCsv = (text: string) => imported('模板.csv', new TextEncoder().encode(text));

/** Whose report the templates of the tests are filled for. */
export const unit: RowOf<'unit'> = {
	...{ unit_id: '410300-gsl', name: '洛阳市工商业联合会', short_name: '洛阳市工商联' },
	...{ type: 'gsl', level: 'prefecture', region_code: '410300', aliases: null }
};

export const report: RowOf<'report'> = {
	...{ report_id: '410300-gsl-2023-final', unit_id: '410300-gsl', year: 2023, kind: 'final' },
	...{ title: '洛阳市工商业联合会2023年度部门决算', entity_scope: 'department' },
	...{ evaluator: 'self', source_file: '', sha256: '', published_on: null, url: null }
};
