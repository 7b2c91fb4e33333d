import type { Choice } from '../state/settings/settings';

type Unit = Choice<'money'>;

/** What is said of the unit of amounts: the one that stands, or that the chosen one does not stand yet, or could not be had. */
export function moneyLine(asked: Unit, written: Unit, failed: boolean): string {
	const as = (unit: Unit) => (unit === 'auto' ? '自动单位' : unit);
	if (asked === written)
		return asked === 'auto' ? '正在改按所选单位列示金额…' : `金额按${asked}列示`;
	return failed
		? `金额未能改按${as(asked)}列示，仍按${as(written)}`
		: `正在改按${as(asked)}列示金额，暂按${as(written)}…`;
}
