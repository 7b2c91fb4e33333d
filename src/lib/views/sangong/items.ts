import type { MeasureId } from '../../model/measures';
import { idsOf } from '../../util/ids';
import type { ColourToken } from '../chart';

/** A figure of the “三公” table: its names, its share and its fixed colour. */
interface Item {
	readonly label: string;
	readonly short: string;
	/** How deep it stands: the parts beneath the total, 公务用车 divided beneath its sub-total. */
	readonly indent: 0 | 1 | 2;
	readonly share?: `${string}_share`;
	readonly colour?: ColourToken;
}

/** The total, its parts and the printed sub-total of 公务用车, in the order of the official table; ids are metrics and measures alike. */
export const items = {
	sangong: { label: '“三公”经费合计', short: '合计', indent: 0 },
	sangong_abroad: {
		label: '因公出国（境）费',
		short: '出国（境）',
		indent: 1,
		share: 'sangong_abroad_share',
		colour: 'c1'
	},
	sangong_vehicle: {
		label: '公务用车购置及运行维护费',
		short: '公务用车小计',
		indent: 1,
		share: 'sangong_vehicle_share',
		colour: 'hatch'
	},
	sangong_vehicle_purchase: {
		label: '公务用车购置费',
		short: '用车购置',
		indent: 2,
		share: 'sangong_vehicle_purchase_share',
		colour: 'c3'
	},
	sangong_vehicle_operation: {
		label: '公务用车运行维护费',
		short: '用车运行',
		indent: 2,
		share: 'sangong_vehicle_operation_share',
		colour: 'c5'
	},
	sangong_reception: {
		label: '公务接待费',
		short: '公务接待',
		indent: 1,
		share: 'sangong_reception_share',
		colour: 'c7'
	}
} as const satisfies Partial<Record<MeasureId, Item>>;

export type ItemId = keyof typeof items;
export type PartId = Exclude<ItemId, 'sangong'>;
export const itemIds = idsOf(items);
export const partIds = itemIds.filter((id): id is PartId => id !== 'sangong');

/** The four parts; 公务用车 stands undivided where a report prints only its sub-total. */
export function split(has: (id: ItemId) => boolean): readonly PartId[] {
	const divided = has('sangong_vehicle_purchase') || has('sangong_vehicle_operation');
	return partIds.filter((id) =>
		id === 'sangong_vehicle'
			? !divided
			: divided || (id !== 'sangong_vehicle_purchase' && id !== 'sangong_vehicle_operation')
	);
}
