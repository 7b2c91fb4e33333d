import { parse } from 'csv-parse/sync';
import { unitWords } from '../../../src/lib/charts/units';
import { toCsv } from '../../../src/lib/export/csv';
import { figureSheets } from '../../../src/lib/export/figure/sheets';
import { conditionSentence } from '../../../src/lib/export/figure/taken';
import { compose } from '../../../src/lib/export/picture/compose';
import { toTsv } from '../../../src/lib/export/tsv';
import { workbook } from '../../../src/lib/export/xlsx/workbook';
import type { CellView, FigureView } from '../../../src/lib/views/figure';
import { columnHeading } from '../../../src/lib/views/heading';
import { plainText } from '../../../src/lib/views/prose';
import { light } from '../light';
import { wordsOf } from '../picture-words';
import { readWorkbook } from '../workbook';
import type { Claim } from './placed';

const guarded = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '');
const content = ({ absence, value, text }: CellView) => (absence ? '' : (value ?? text));

/** The columns of a written sheet that are those of the table, without their companions. */
function writtenRows(
	figure: FigureView,
	header: readonly string[],
	lines: readonly (readonly string[])[]
) {
	const places = figure.table.columns.map((column) => header.indexOf(columnHeading(column)));
	return lines.map((line) => places.map((at) => guarded(line[at] ?? '')));
}

const differences = (
	found: readonly (readonly string[])[],
	wanted: readonly (readonly string[])[]
) =>
	found.length !== wanted.length
		? [`${found.length}/${wanted.length} rows`]
		: found.flatMap((line, i) =>
				line.flatMap((cell, j) =>
					cell === wanted[i]?.[j] ? [] : [`${i}:${j} ${cell}|${wanted[i]?.[j]}`]
				)
			);

export const csv: Claim = ({ figure }) => {
	const [header = [], ...lines]: string[][] = parse(toCsv(figure.table), { bom: true });
	const wanted = figure.table.rows.map(({ cells }) => cells.map(content));
	return differences(writtenRows(figure, header, lines), wanted);
};

export const sheet: Claim = (taken) => {
	const { table } = taken.figure;
	const sheets = readWorkbook(workbook(figureSheets(taken, { reports: [], findings: [] })));
	const data = sheets.get('数据');
	const [header = [], ...lines]: string[][] = parse(toCsv(table), { bom: true });
	const rows = (data?.rows ?? []).map((row) => row.slice(0, header.length));
	const about = new Map(sheets.get('说明')?.rows.map(([item = '', words = '']) => [item, words]));
	const stated: readonly (readonly [string, string | undefined])[] = [
		['标题', taken.figure.title],
		['文字', plainText(taken.figure.sentence)],
		['来源', taken.figure.source],
		['计量单位', taken.figure.chart ? unitWords(taken.figure.chart) : undefined],
		['数据版本', taken.version]
	];
	return [
		...differences([data?.header.slice(0, header.length) ?? []], [header]),
		...differences(
			rows,
			lines.map((line) => line.map(guarded))
		),
		...stated.filter(([item, words]) => about.get(item) !== words).map(([item]) => item)
	];
};

export const pasted: Claim = ({ figure: { table } }) => {
	const grouped = table.rows.some(({ group }) => group !== undefined) ? 1 : 0;
	const [header = [], ...lines] = toTsv(table)
		.trimEnd()
		.split('\r\n')
		.map((line) => line.split('\t').slice(grouped));
	const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
	return [
		...differences([header], [table.columns.map(columnHeading)]),
		...differences(
			lines.map((line) => line.map(guarded)),
			table.rows.map(({ cells }) => cells.map(({ value, text }) => value ?? plain(text)))
		)
	];
};

const bare = (text: string) => text.replace(/\s/g, '');

export const pictured: Claim = (taken) => {
	const { figure, version } = taken;
	const picture = compose(taken, light);
	if ((picture === null) !== (figure.chart === null)) return ['chart without picture'];
	if (!picture || !figure.chart) return [];
	const words = bare(wordsOf(picture.svg));
	const wanted = [
		figure.title,
		conditionSentence(taken),
		plainText(figure.sentence),
		figure.absences ?? '',
		...figure.caveats,
		`${figure.source} · 数据版本 ${version}`,
		'单位：'
	];
	return [
		...wanted.filter((said) => !words.includes(bare(said))),
		...(/var\(|NaN|undefined/.exec(picture.svg) ?? [])
	];
};
