import { levels, unitTypes } from '../../model/terms';
import type { Directory } from '../compare/directory';
import type { Entry } from './entry';

/** Units by 区划代码, each leading to its page. */
export const unitEntries = (
	{ units }: Directory,
	pathOf: (id: string) => string
): readonly Entry[] =>
	units.map(({ id, name, province, code, type, level, keys }) => ({
		...{ group: 'unit', id: `unit ${id}`, label: name, keys },
		about: `${province} · ${levels[level]}${unitTypes[type]} · ${code}`,
		path: pathOf(id)
	}));
