import type { ChartView } from '../views/chart';
import { isNarrow, NARROW, type Datum } from './chart';
import { draw, drawnParts } from './draw';
import { font, ink } from './ink';
import { setup } from './setup';

interface LiveOptions {
	/** Whether the narrow picture is shown at this width; the live chart then keeps its layout and height. */
	readonly narrow?: (width: number) => boolean;
	readonly onSelect?: (datum: Datum) => void;
	/** What the pointer stands on, null where it left. */
	readonly onPoint?: (datum: Datum | null) => void;
}

export interface LiveChart {
	update(view: ChartView): void;
	/** Draws at the width of the paper, to be scaled with it, until it is called with null. */
	paper(width: number | null): void;
	destroy(): void;
}

/** Draws a chart that answers to the pointer in the place of its picture, at the same height; browser only. */
export function mount(element: HTMLElement, view: ChartView, options: LiveOptions = {}): LiveChart {
	const { narrow = isNarrow, onSelect, onPoint } = options;
	const layoutWidth = () => onPaper ?? widthOf(element, narrow);
	let onPaper: number | null = null;
	let current = view;
	let drawn = 0;
	element.style.fontVariantNumeric = 'tabular-nums';
	const chart = setup()(element, null, { renderer: 'svg', width: layoutWidth(), height: 0 });
	const observer = new ResizeObserver(() => {
		if (layoutWidth() !== drawn) render();
	});
	chart.on('click', ({ data }) => {
		if (isDatum(data)) onSelect?.(data);
	});
	chart.on('mouseover', ({ data }) => onPoint?.(isDatum(data) ? data : null));
	chart.on('mouseout', () => onPoint?.(null));
	render();
	observer.observe(element);
	return {
		update(next) {
			current = next;
			// As wide as it stands: to ask for the width would lay out the page in the midst of its change.
			render(drawn);
		},
		paper(width) {
			onPaper = width;
			render();
			const svg = element.querySelector('svg');
			if (width === null) return svg?.removeAttribute('viewBox');
			svg?.setAttribute('viewBox', `0 0 ${width} ${draw(current, width).height}`);
			svg?.setAttribute('preserveAspectRatio', 'xMinYMin meet');
		},
		destroy() {
			observer.disconnect();
			chart.dispose();
		}
	};

	function render(width = layoutWidth()): void {
		const { option, height } = draw(current, width);
		drawn = width;
		element.style.height = `${height}px`;
		// The new size and the new option in one drawing; resized first, the chart that goes would be drawn once more.
		chart.setOption(
			{ ...option, tooltip: tooltip() },
			{ replaceMerge: [...drawnParts], lazyUpdate: true }
		);
		chart.resize({ width, height, silent: true });
		chart.getZr().flush();
	}
}

/** The width to lay out for: the element's own, held on the side of the picture that is shown. */
function widthOf(element: HTMLElement, narrow: (width: number) => boolean): number {
	const width = Math.max(1, Math.floor(element.clientWidth));
	return narrow(width) ? Math.min(width, NARROW - 1) : Math.max(width, NARROW);
}

function tooltip() {
	const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
	return {
		confine: true,
		transitionDuration: still ? 0 : 0.1,
		backgroundColor: ink.paper,
		borderColor: ink.rule,
		borderWidth: 1,
		padding: [6, 10],
		textStyle: { color: ink.text, fontSize: 12, fontFamily: font, lineHeight: 18 },
		extraCssText: 'box-shadow:none;border-radius:2px;font-variant-numeric:tabular-nums',
		formatter: (point: unknown) => tipHtml(point)
	};
}

/** ECharts writes a tooltip as HTML, so names and values are escaped. */
export function tipHtml(point: unknown): string {
	const data = typeof point === 'object' && point !== null && 'data' in point ? point.data : null;
	if (!isDatum(data)) return '';
	return data.tip
		.map((line, index) => (index === 0 ? `<b>${escape(line)}</b>` : escape(line)))
		.join('<br>');
}

function isDatum(data: unknown): data is Datum {
	return typeof data === 'object' && data !== null && 'row' in data && 'tip' in data;
}

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

function escape(text: string): string {
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
