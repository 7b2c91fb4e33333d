import { longFields } from '../../views/data/long';
import { typeWords, wordOf } from '../../views/data/dictionary';
import type { Sheet } from '../xlsx/sheet';
import type { Extract } from './extract';
import { headerOf } from './tables';

const columns = ['类别', '列', '代码', '名称', '类型', '计量单位', '说明'];

/** 指标说明: every column of the rows, then every code that a column may hold with its word and unit. */
export function dictionarySheet({ table, version }: Extract): Sheet {
	const fields = longFields(table, version);
	return {
		name: '指标说明',
		columns: columns.map((label) => ({ label, kind: 'text' })),
		rows: [
			...fields.map((field) => {
				const { label, type, unit, about } = field;
				return ['列', headerOf(field), null, label, typeWords[type], unit ?? null, about];
			}),
			...fields.flatMap((field) =>
				Object.entries(field.values ?? {}).map(([code, term]) => {
					const { label, unit } = wordOf(term);
					return ['取值', headerOf(field), code, label, null, unit ?? null, null];
				})
			)
		]
	};
}
