import { basisOfIndicator, basisOfValue } from './basis';
import { locator } from './locator';
import { printedIndicator, printedScore } from './printed-cells';
import { printedUnit } from './printed-unit';
import { printedValue } from './printed-value';
import { provenance } from './provenance';
import { regionCode } from './region-code';
import { regionParent } from './region-parent';
import { reportHash } from './report-hash';
import { reportId } from './report-id';
import { rowId } from './row-id';
import type { Rule } from './rule';
import { seriesBreak } from './series-break';
import { spendingCode } from './spending-code';
import { unitId } from './unit-id';
import { unitLevel } from './unit-level';
import { valueOrAbsence } from './value-or-absence';

/** Every rule on single rows. */
export const rules: readonly Rule[] = [
	regionCode,
	regionParent,
	unitId,
	unitLevel,
	reportId,
	reportHash,
	rowId,
	valueOrAbsence,
	basisOfValue,
	basisOfIndicator,
	provenance,
	locator,
	spendingCode,
	seriesBreak,
	printedUnit,
	printedValue,
	printedScore,
	printedIndicator
];
