import type { Datum } from '../charts/chart';
import type { fewer } from '../charts/fewer';
import type { linked } from '../charts/linked';
import type { LiveChart } from '../charts/live';
import type { ChartView } from '../views/chart';
import { narrowQuery, type PaperSize } from './plot';

/** The live chart of one plot: fetched when first wanted, drawn over the picture's place, following its view. */
export class LivePlot {
	/** Whether it stands, so that the picture can go. */
	drawn = $state(false);

	#view: ChartView;
	#unit: string | null = null;
	#link: typeof linked | undefined;
	#fewer: typeof fewer | undefined;
	#chart: LiveChart | null = null;
	#wanted = false;

	constructor(view: ChartView) {
		this.#view = view;
	}

	/** Shows another view, at once where the chart stands. */
	show(view: ChartView): void {
		if (view === this.#view) return;
		this.#view = view;
		this.#chart?.update(this.#shown());
	}

	/** Lets a unit stand out, or none. */
	link(unit: string | null): void {
		if (unit === this.#unit) return;
		this.#unit = unit;
		this.#chart?.update(this.#shown());
	}

	#shown = () => this.#link?.(this.#view, this.#unit) ?? this.#view;

	/** Fetches and draws; asking twice does nothing, asking again after a failure tries again. */
	async start(
		host: HTMLElement,
		onSelect: (datum: Datum) => void,
		onPoint?: (unit: string | null) => void
	): Promise<void> {
		if (this.#wanted) return;
		this.#wanted = true;
		try {
			const [{ mount }, { linked, unitOf }, { fewer }] = await Promise.all([
				import('../charts/live'),
				import('../charts/linked'),
				import('../charts/fewer')
			]);
			if (!this.#wanted) return;
			this.#link = linked;
			this.#fewer = fewer;
			this.#chart = mount(host, this.#shown(), {
				narrow: () => matchMedia(narrowQuery).matches,
				onSelect,
				onPoint: (datum) => onPoint?.(datum && unitOf(this.#view, datum))
			});
			this.drawn = true;
		} catch (cause) {
			this.#wanted = false;
			console.error('The live chart could not be drawn; its picture or table stays.', cause);
		}
	}

	/** Draws for paper, of this width and so many rows; null goes back to the screen. */
	paper(size: PaperSize | null): void {
		const view = this.#shown();
		this.#chart?.update((size && this.#fewer?.(view, size.rows)) ?? view);
		this.#chart?.paper(size?.width ?? null);
	}

	stop(): void {
		this.#wanted = false;
		this.#chart?.destroy();
		this.#chart = null;
		this.drawn = false;
	}
}
