import { EngineFailure } from './failure';
import { rejectable, sleep, within } from './time';

export interface Heartbeat {
	/** Rejects when a watched worker stays silent too long; never resolves. */
	readonly lost: Promise<never>;
	/** Watches until the returned function is called. */
	watch(): () => void;
	/** Watches no more: the worker is ended on purpose. */
	stop(): void;
}

/** Pings a worker while it owes an answer: a terminated worker sends no event, it only never answers. */
export function heartbeat(ping: () => Promise<unknown>, silence: number): Heartbeat {
	const { promise: lost, reject } = rejectable();
	let owed = 0;
	let beating = false;
	let stopped = false;

	async function beat() {
		beating = true;
		while (owed > 0 && !stopped) {
			await sleep(Math.min(500, silence / 2));
			if (owed > 0 && !stopped) await within(silence, 'ping', ping());
		}
		beating = false;
	}

	return {
		lost,
		watch() {
			owed += 1;
			const silent = (cause: unknown) => reject(new EngineFailure('crashed', '没有回应', cause));
			if (!beating) beat().catch(silent);
			return () => void (owed -= 1);
		},
		stop: () => void (stopped = true)
	};
}
