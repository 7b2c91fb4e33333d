import type { Unit } from '../../ingest/identify/identify';
import type { Region } from '../../ingest/identify/region';
import { parse } from '../../records/parse';

/** What the site publishes of places, bodies and reports. */
export interface Known {
	readonly regions: readonly Region[];
	readonly units: readonly Unit[];
	/** Ids of the shipped reports. */
	readonly reports: ReadonlySet<string>;
}

/** Reads it from the published tables. */
export async function knownFrom(base: string): Promise<Known> {
	const [regions = '', units = '', reports = ''] = await Promise.all(
		(['region', 'unit', 'report'] as const).map(async (table) => {
			const answer = await fetch(`${base}data/tables/${table}.csv`);
			if (!answer.ok) throw new Error(`${table}.csv ${answer.status}`);
			return answer.text();
		})
	);
	return {
		regions: parse('region', regions).rows,
		units: parse('unit', units).rows,
		reports: new Set(parse('report', reports).rows.map(({ report_id }) => report_id))
	};
}
