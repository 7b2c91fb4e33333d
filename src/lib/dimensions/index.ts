import { idsOf } from '../util/ids';
import type { Dimension } from './dimension';
import { entity } from './entity';
import { level } from './level';
import { region } from './region';
import { type } from './type';
import { unit } from './unit';
import { year } from './year';

/** Every dimension, in the order of the filter bar. */
export const dimensions = { type, level, region, unit, year, entity } as const satisfies Record<
	string,
	Dimension
>;

export type DimensionId = keyof typeof dimensions;
export const dimensionIds = idsOf(dimensions);
