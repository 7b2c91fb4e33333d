import type { Block } from '../../../document';
import { closed, isBlank, label } from '../words/clean';
import { tableTitle, type Title } from '../words/titles';
import { projectName, type Form, type Row } from './form';

const nameLabels = ['项目名称'];
const unitLabels = [
	'单位名称',
	'部门名称',
	'部门单位名称',
	'部门（单位）名称',
	'预算部门',
	'预算单位名称'
];

type Open = { -readonly [K in keyof Form]: Form[K] } & { rows: Row[] };

const opened = (title: Title | undefined): Open => ({
	of: title?.of ?? null,
	name: null,
	code: null,
	year: title?.year ?? null,
	rows: []
});

/** The self-evaluation tables that a run of rows holds: each begins with its title or its name. */
export function formsIn(rows: readonly Row[], before: Title | undefined): readonly Form[] {
	const forms: Open[] = [];
	let title = before;
	let named = true;
	for (const row of rows) {
		const heading = titleOf(row);
		if (heading) {
			forms.push(opened(heading));
			title = undefined;
			named = false;
			continue;
		}
		const name = valueOf(row, nameLabels);
		const unit = valueOf(row, unitLabels);
		let form = forms.at(-1);
		if (!form || ((name ?? unit) !== undefined && named && form.rows.length > 0)) {
			form = opened(title);
			forms.push(form);
			title = undefined;
			named = false;
		}
		if (name !== undefined && name !== '') Object.assign(form, projectName(name));
		if (name !== undefined || (unit !== undefined && form.of === 'whole')) named = true;
		form.year ??= yearIn(row);
		form.rows.push(row);
	}
	return forms.filter((form) => form.rows.length > 0);
}

/** A row that prints the year of the table and nothing else. */
function yearIn(row: Row): number | null {
	const texts = row.map(({ text }) => closed(text)).filter((text) => text !== '');
	const year = /^[（(]?(20\d\d)年度?[）)]?$/.exec(texts[0] ?? '')?.[1];
	return texts.length === 1 && year !== undefined ? Number(year) : null;
}

function titleOf(row: Row): Title | undefined {
	const texts = new Set(row.map(({ text }) => text).filter((text) => !isBlank(text)));
	const [only] = texts;
	return texts.size === 1 && only !== undefined ? tableTitle(only) : undefined;
}

/** What stands behind a label at the beginning of a row. */
function valueOf(row: Row, labels: readonly string[]): string | undefined {
	const [first, ...others] = row.filter(({ text }) => !isBlank(text));
	if (!first || !labels.includes(label(first.text))) return undefined;
	return others.find(({ text }) => text !== first.text)?.text ?? '';
}

/** The title printed above a table, not further up than this many blocks. */
const reach = 3;

export function titleAbove(blocks: readonly Block[], at: number): Title | undefined {
	for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
		const block = blocks[index];
		if (block?.kind !== 'paragraph') return undefined;
		const title = tableTitle(block.text);
		if (title) return title;
	}
	return undefined;
}
