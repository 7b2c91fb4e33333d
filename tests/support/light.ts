import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lightIn } from '../../src/lib/components/palette';

const tokens = resolve(import.meta.dirname, '../../src/lib/components/styles/tokens.css');

/** The light palette of the site. */
export const light = lightIn(readFileSync(tokens, 'utf8'));
