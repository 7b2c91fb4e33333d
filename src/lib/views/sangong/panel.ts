import type { SwitchView } from '../figure';
import type { Sangong } from './answers';

/** Units that published the total in every year of their level's span. */
export const fixedUnits = ({ fixed }: Sangong): ReadonlySet<string> =>
	new Set(fixed.filter((row) => row.measure === 'sangong').flatMap((row) => row.units));

/** Whether only the fixed panel is drawn; one unit is no panel. */
export const usesFixed = (all: Sangong) => all.chosen.panel === 'fixed' && fixedUnits(all).size > 1;

/** 固定单位 or 全部公开单位, with how many each has; none where both are the same or one unit alone is fixed. */
export function panelSwitch(all: Sangong, disclosers: number): readonly SwitchView[] {
	const n = fixedUnits(all).size;
	if (n < 2 || n === disclosers) return [];
	return [
		{
			param: 'panel',
			label: '单位范围',
			value: all.chosen.panel,
			choices: [
				{ id: 'fixed', label: '固定单位', n },
				{ id: 'all', label: '全部公开单位', n: disclosers }
			]
		}
	];
}

/** Why there is no Σ, where several units publish over several years. */
export const panelCaveat = (all: Sangong, disclosers: number, years: number): readonly string[] =>
	fixedUnits(all).size < 2 && disclosers > 1 && years > 1
		? ['各年均有数的单位不足2个，不列固定单位合计']
		: [];
