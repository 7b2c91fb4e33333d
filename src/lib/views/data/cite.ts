/** A form of citing the data set. */
export interface Citation {
	readonly id: 'gbt' | 'bibtex' | 'plain';
	readonly label: string;
	readonly text: string;
}

/** What is cited: the data version, where it was read and, where that is known, on which day (`2026-11-20`). */
export interface Cited {
	readonly version: string;
	readonly address: string;
	readonly on?: string;
}

const title = '公共机构预决算与绩效自评数据';

/** How the data set is cited, in the forms that papers and reports ask for. */
export const citations = ({ version, address, on }: Cited): readonly Citation[] => [
	{
		id: 'gbt',
		label: 'GB/T 7714',
		text: `绩衡. ${title}[DS/OL]. 数据版本 ${version}${on ? `[${on}]` : ''}. ${address}.`
	},
	{
		id: 'bibtex',
		label: 'BibTeX',
		text: `@misc{jiheng_${version},
  author  = {{绩衡}},
  title   = {${title}},
  version = {${version}},
  url     = {${address}},${on ? `\n  urldate = {${on}},` : ''}
  note    = {数据版本由全部记录计算}
}`
	},
	{ id: 'plain', label: '文字', text: `绩衡《${title}》，数据版本 ${version}，${address}` }
];

/** The day of a moment where it is read: `2026-11-20`. */
export const dayOf = (moment: Date): string => moment.toLocaleDateString('sv-SE');
