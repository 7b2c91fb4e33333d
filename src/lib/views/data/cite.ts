/** A form of citing the data set. */
export interface Citation {
	readonly id: 'gbt' | 'bibtex' | 'plain';
	readonly label: string;
	readonly text: string;
}

/** What is cited: the data version and where it was read; no date is made up. */
export interface Cited {
	readonly version: string;
	readonly address: string;
}

const title = '公共机构预决算与绩效自评数据';

/** How the data set is cited, in the forms that papers and reports ask for. */
export const citations = ({ version, address }: Cited): readonly Citation[] => [
	{
		id: 'gbt',
		label: 'GB/T 7714',
		text: `绩衡. ${title}[DS/OL]. 数据版本 ${version}. ${address}.`
	},
	{
		id: 'bibtex',
		label: 'BibTeX',
		text: `@misc{jiheng_${version},
  author  = {{绩衡}},
  title   = {${title}},
  version = {${version}},
  url     = {${address}},
  note    = {数据版本由全部记录计算}
}`
	},
	{ id: 'plain', label: '文字', text: `绩衡《${title}》，数据版本 ${version}，${address}` }
];
