/* Reads an unpacked data package of 绩衡 and recomputes 预算执行率 = 本年支出（决算）÷ 本年支出（全年预算）, by unit and over all
   of them. It knows only what the package says of itself: README.txt, dictionary.csv and data.csv.

   node recompute.mjs FOLDER */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (!folder)
	throw new Error('the folder of the unpacked package is missing: node recompute.mjs FOLDER');

/** Lines of a CSV by the names of its columns: UTF-8 with a byte order mark, quoted as in RFC 4180. */
function readCsv(name) {
	const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
	const lines = [];
	let line = [];
	for (const [, quoted, plain, end] of text.matchAll(
		/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g
	)) {
		line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end === ',') continue;
		if (line.length > 1) lines.push(line);
		line = [];
	}
	const [header, ...rows] = lines;
	return rows.map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i]])));
}

/** The code of a word, as dictionary.csv gives it. */
function codeOf(column, word) {
	const found = dictionary.filter(
		(line) => line['类别'] === '取值' && line['列'] === column && line['名称'] === word
	);
	if (found.length !== 1)
		throw new Error(`dictionary.csv names ${column} “${word}” ${found.length} times`);
	return found[0]['代码'];
}

/** Amounts in 分, exactly; README.txt: amounts are in 元 with two decimals, an empty one is no zero. */
const inCents = (value) => BigInt(value.replace('.', ''));

/** Per cent with two decimals, rounded half up. */
function percent(part, whole) {
	const hundredths = (part * 20_000n + whole) / (2n * whole);
	return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

const dictionary = readCsv('dictionary.csv');
const readme = readFileSync(join(folder, 'README.txt'), 'utf8');
if (!readme.includes('金额以元存储，精确到分'))
	throw new Error('README.txt does not say how amounts are stored');

const expenditure = codeOf('项目代码', '本年支出');
const all = codeOf('资金口径代码', '全口径');
const final = codeOf('阶段代码', '决算');
const adjusted = codeOf('阶段代码', '全年预算');

const units = new Map();
for (const row of readCsv('data.csv')) {
	if (row['项目代码'] !== expenditure || row['资金口径代码'] !== all || row['资金来源代码'] !== '')
		continue;
	if (row['数值'] === '') continue;
	if (row['计量单位'] !== '元')
		throw new Error(`${row['行标识']} is in ${row['计量单位']}, not in 元`);
	const key = `${row['单位代码']} ${row['年度']}`;
	const unit = units.get(key) ?? { unit: row['单位'], year: row['年度'] };
	const side = { [final]: 'spent', [adjusted]: 'budget' }[row['阶段代码']];
	if (!side) continue;
	const value = inCents(row['数值']);
	if (unit[side] !== undefined && unit[side] !== value)
		throw new Error(`${key} has two amounts of ${row['阶段']}`);
	units.set(key, { ...unit, [side]: value });
}

const both = [...units.values()].filter(({ spent, budget }) => spent !== undefined && budget);
const sum = (side) => both.reduce((total, unit) => total + unit[side], 0n);
const [spent, budget] = [sum('spent'), sum('budget')];
const answer = {
	units: both.map(({ unit, year, spent, budget }) => ({
		unit,
		year,
		rate: percent(spent, budget)
	})),
	total: both.length > 0 ? percent(spent, budget) : null
};
process.stdout.write(`${JSON.stringify(answer)}\n`);
