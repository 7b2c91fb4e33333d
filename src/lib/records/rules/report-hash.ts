import { cell } from '../row';
import type { Rule } from './rule';

/** A report's SHA-256 is 64 lower-case hexadecimal digits. */
export const reportHash: Rule = {
	id: 'report-hash',
	tables: ['report'],
	reads: ['sha256'],
	check(row) {
		const value = cell(row, 'sha256');
		if (/^[0-9a-f]{64}$/.test(value)) return undefined;
		return {
			column: 'sha256',
			value,
			what: `bad sha256 "${value}"`,
			hint: 'write what `sha256sum FILE` prints'
		};
	}
};
