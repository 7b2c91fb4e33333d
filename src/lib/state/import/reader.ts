import type { Answer, Job } from './job';

/** How long the worker is kept for the next job, in milliseconds: a reader goes on deciding. */
const patience = 5000;

/** The worker that reads reports: started for a job, and let go with all that reading took once it owes no answer. */
export class Reader {
	#hear: (answer: Answer) => void;
	#lost: () => void;
	#worker: Worker | undefined;
	#owed = 0;
	#resting: ReturnType<typeof setTimeout> | undefined;

	constructor(hear: (answer: Answer) => void, lost: () => void) {
		this.#hear = hear;
		this.#lost = lost;
	}

	/** Hands a job to the worker; the bytes of a file go with it. */
	read(job: Job) {
		const { source } = job;
		clearTimeout(this.#resting);
		this.#owed += 1;
		this.#worker ??= this.#start();
		this.#worker.postMessage(job, 'bytes' in source ? [source.bytes.buffer] : []);
	}

	/** Ends the worker, whatever it is doing. */
	close = () => {
		clearTimeout(this.#resting);
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#owed = 0;
	};

	#start(): Worker {
		// Vite finds the worker by these very words.
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<Answer>) => {
			if (!('stage' in data)) this.#answered();
			this.#hear(data);
		};
		worker.onerror = () => {
			this.close();
			this.#lost();
		};
		return worker;
	}

	#answered() {
		this.#owed -= 1;
		if (this.#owed === 0) this.#resting = setTimeout(this.close, patience);
	}
}
