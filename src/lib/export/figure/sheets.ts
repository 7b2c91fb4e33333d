import type { TableView } from '../../views/figure';
import { citations } from '../../views/data/cite';
import { plainText } from '../../views/prose';
import { unitWords } from '../../charts/units';
import type { Context } from '../extract/extract';
import { findingSheet, sourceSheet } from '../extract/tables';
import { seenSheet } from '../seen-sheet';
import type { Sheet } from '../xlsx/sheet';
import { figureDictionary } from './dictionary';
import { conditions, type Taken } from './taken';

/** What stands behind a figure's numbers, or why it could not be asked for. */
export type Behind = Context | { readonly failure: string };

/** A figure as sheets: 数据, 指标说明, 来源, 核对, 说明. */
export function figureSheets(taken: Taken, behind: Behind): readonly Sheet[] {
	const { reports, findings } = 'failure' in behind ? { reports: [], findings: [] } : behind;
	return [
		withUnitCodes(seenSheet('数据', taken.figure.table), taken.figure.table),
		figureDictionary(taken.figure),
		sourceSheet({ reports }),
		findingSheet({ findings }),
		aboutSheet(taken, behind)
	];
}

/** Names may change; the code of a row's unit stands last. */
function withUnitCodes(sheet: Sheet, { rows }: TableView): Sheet {
	if (!rows.some(({ unit }) => unit !== undefined)) return sheet;
	return {
		...sheet,
		columns: [...sheet.columns, { label: '单位代码', kind: 'text' }],
		rows: sheet.rows.map((cells, i) => [...cells, rows[i]?.unit ?? null])
	};
}

/** 说明: what the figure says and what must be known of it. */
const aboutSheet = (taken: Taken, behind: Behind): Sheet => ({
	name: '说明',
	columns: ['项目', '内容'].map((label) => ({ label, kind: 'text' })),
	rows: aboutLines(taken, behind)
});

function aboutLines(taken: Taken, behind: Behind): readonly (readonly [string, string])[] {
	const { figure, arranged, version, address } = taken;
	const cited = citations({ version, address }).find(({ id }) => id === 'plain');
	return [
		['标题', figure.title],
		['文字', plainText(figure.sentence)],
		...conditions(taken).map(([label, words]) => [`筛选：${label}`, words] as const),
		...(figure.chart ? [['计量单位', unitWords(figure.chart)] as const] : []),
		...(arranged ? [['行', arranged] as const] : []),
		...(figure.absences ? [['缺失', figure.absences] as const] : []),
		...figure.caveats.map((caveat) => ['注', caveat] as const),
		['来源', figure.source],
		['来源与核对', '列各数所依记录的报告和所涉核对；个数等不依单条记录的数不在其中'],
		...('failure' in behind
			? [['来源与核对', `未能取出（${behind.failure}）：两表为空，不等于没有`] as const]
			: []),
		['收录范围', '仅为已收录范围，不代表全省或全国'],
		['数据版本', version],
		['视图网址', address],
		...(cited ? [['引用', cited.text] as const] : [])
	];
}
