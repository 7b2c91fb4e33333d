import type { Engine } from '../../engine/engine';
import { mediaTypes, type Extract, type Format } from '../../export/extract/extract';
import { saveBlob } from '../../export/save';
import type { Selection } from '../../views/selection';
import { formatCount } from '../../util/count';
import { wordsOf } from '../../util/words-of';

/** Puts a question to the engine about the selection in force. */
type Ask = <T>(question: (engine: Engine, selection: Selection) => Promise<T>) => Promise<T>;

/** One download at a time: how far it is, and what became of it. */
export class Download {
	#abort: AbortController | undefined;

	/** The format that is being written. */
	busy = $state<Format>();
	done = $state(0);
	of = $state(0);
	said = $state('');

	/** Writes the rows of the selection to a file and saves it. */
	async start(format: Format, extract: Extract, ask: Ask): Promise<void> {
		this.#abort?.abort();
		const { signal } = (this.#abort = new AbortController());
		Object.assign(this, { busy: format, done: 0, of: extract.rows, said: '' });
		const onProgress = (done: number, of: number) => Object.assign(this, { done, of });
		try {
			const { written } = await import('./written');
			const file = await ask((engine, { where }) =>
				written(engine, { format, where, extract, signal, onProgress })
			);
			signal.throwIfAborted();
			saveBlob(new Blob([file], { type: mediaTypes[format] }), `${extract.name}.${format}`);
			this.said = `已下载${formatCount(this.of)}行。`;
		} catch (cause) {
			if (signal.aborted) return;
			const why = wordsOf(cause);
			this.said = `未能下载（${why}）。可改为下载整表。`;
		} finally {
			if (this.#abort?.signal === signal) this.busy = undefined;
		}
	}

	/** Gives the download up; no file comes. */
	cancel = () => {
		this.#abort?.abort();
		this.busy = undefined;
		this.said = '已取消，没有保存文件。';
	};

	/** Gives it up without a word, when its page is left. */
	stop = () => this.#abort?.abort();
}
