import { parseArgs } from 'node:util';
import type { Said } from '../../lib/ingest/import';
import type { Records } from '../../lib/model/schema';
import { reportKinds, type ReportKind } from '../../lib/model/terms';

const kinds = Object.keys(reportKinds).join(', ');

export const usage = `npm run import -- FILE…              the records of reports, or of every report in a folder, as a new package in import/data
  --into data                        add them to this package instead
  --out FOLDER                       put package, review sheet and journal there instead of import/
  --unit ID --year YEAR --kind KIND  what the files are, where they do not say it; KIND is one of ${kinds}`;

const names = ['into', 'out', 'unit', 'year', 'kind'] as const;

/** What a person asks of an import. Throws where the words of the command are wrong. */
export interface Options {
	readonly paths: readonly string[];
	/** The package to add to; a new one where none is named. */
	readonly into?: string;
	readonly out: string;
	readonly unit?: string;
	readonly year?: string;
	readonly kind?: string;
}

export function optionsOf(args: readonly string[]): Options {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
	});
	if (positionals.length === 0) throw new Error(`name the reports to import\n${usage}`);
	return { out: 'import', ...(values as Partial<Options>), paths: positionals };
}

/** What is said of all the files, checked against the units there are. */
export function saidOf({ unit: id, year, kind }: Options, { unit: units }: Records): Said {
	const unit = units.find(({ unit_id }) => unit_id === id);
	if (id !== undefined && !unit) throw new Error(`unknown unit "${id}"; add it to unit.csv first`);
	if (year !== undefined && !/^20\d\d$/.test(year))
		throw new Error(`"${year}" is no year; write it like 2024`);
	if (kind !== undefined && !Object.hasOwn(reportKinds, kind))
		throw new Error(`unknown kind "${kind}"; use one of ${kinds}`);
	return {
		...(unit ? { unit } : {}),
		...(year === undefined ? {} : { year: Number(year) }),
		...(kind === undefined ? {} : { kind: kind as ReportKind })
	};
}
