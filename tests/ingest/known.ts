import { readFileSync } from 'node:fs';
import { gazetteer } from '../../src/lib/ingest/identify/region';
import { parse } from '../../src/lib/records';

/** The divisions that there are. */
export const regions = parse('region', readFileSync('data/region.csv', 'utf8')).rows;

/** What an import knows beforehand: the divisions, and no unit. */
export const known = { gazette: gazetteer(regions), units: [] };
