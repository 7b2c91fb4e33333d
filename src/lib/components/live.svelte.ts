import type { Datum } from '../charts/chart';
import type { LiveChart } from '../charts/live';
import type { ChartView } from '../views/figure';
import { narrowQuery } from './plot';

/** The live chart of one plot: fetched when first wanted, drawn over the picture's place, following its view. */
export class LivePlot {
	/** Whether it stands, so that the picture can go. */
	drawn = $state(false);

	#view: ChartView;
	#chart: LiveChart | null = null;
	#wanted = false;

	constructor(view: ChartView) {
		this.#view = view;
	}

	/** Shows another view, at once where the chart stands. */
	show(view: ChartView): void {
		if (view === this.#view) return;
		this.#view = view;
		this.#chart?.update(view);
	}

	/** Fetches and draws; asking twice does nothing, asking again after a failure tries again. */
	async start(host: HTMLElement, onSelect: (datum: Datum) => void): Promise<void> {
		if (this.#wanted) return;
		this.#wanted = true;
		try {
			const { mount } = await import('../charts/live');
			if (!this.#wanted) return;
			this.#chart = mount(host, this.#view, {
				narrow: () => matchMedia(narrowQuery).matches,
				onSelect
			});
			this.drawn = true;
		} catch (cause) {
			this.#wanted = false;
			console.error('The live chart could not be drawn; its picture or table stays.', cause);
		}
	}

	stop(): void {
		this.#wanted = false;
		this.#chart?.destroy();
		this.#chart = null;
		this.drawn = false;
	}
}
