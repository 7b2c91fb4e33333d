import { opening } from '../../views/data/opening';
import { aboutLines } from './about';
import type { Context, Extract } from './extract';

const files = [
	'data.csv        数据：一行一个数，代码与名称并列',
	'dictionary.csv  指标说明：各列与各代码的含义、类型、计量单位',
	'sources.csv     来源：各报告及其源文件的 SHA-256',
	'findings.csv    核对：涉及这些行的核对结果',
	'metadata.json   筛选、网址、数据版本、各列的类型与单位'
];

/** `README.txt`: what is in the package, what must be known of it, and how it is opened. */
export function readmeText(extract: Extract, context: Context): string {
	const about = aboutLines(extract, context).map(([item, words]) => `${item}：${words}`);
	const snippets = opening.package.flatMap(({ label, code }) => [`【${label}】`, code, '']);
	const lines = [
		...['绩衡 数据包', '', '文件', ...files, '', '说明', ...about, '', '如何打开', ...snippets],
		'CSV 为 UTF-8（带 BOM），以 = + - @ 开头的文本前加撇号，以免被电子表格当作公式。',
		''
	];
	return `\uFEFF${lines.join('\n').replace(/\r?\n/g, '\r\n')}`;
}
