import { changeReasons } from '../../model/terms';
import { partOf, type At, type Sangong } from './answers';
import type { ItemId } from './items';

/** `人员增减、厉行节约`; empty where the report gives no reason for the change of this amount. */
export function reasonsOf(all: Sangong, id: ItemId, at: At): string {
	const reasons = all.reasons.get(partOf(all, id, at)?.rows ?? '') ?? [];
	return reasons.map((reason) => changeReasons[reason]).join('、');
}
