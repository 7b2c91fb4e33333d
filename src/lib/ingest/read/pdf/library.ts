export type Pdfjs = typeof import('pdfjs-dist');

let loading: Promise<Pdfjs> | undefined;

/** pdfjs with its worker in this thread: whoever wants another thread reads in a worker of their own. */
export const loadPdfjs = (): Promise<Pdfjs> => (loading ??= load());

async function load(): Promise<Pdfjs> {
	const place = globalThis as { pdfjsWorker?: unknown; window?: unknown };
	const restore = [keepPush(), ...(isWorker() ? [pretendPage(place)] : [])];
	try {
		place.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
		return await import('pdfjs-dist/legacy/build/pdf.mjs');
	} finally {
		for (const undo of restore) undo();
	}
}

const isWorker = () => typeof window === 'undefined' && 'onmessage' in globalThis;

/** In a worker without a window, pdfjs takes the worker's messages for its own. */
function pretendPage(place: { window?: unknown }): () => void {
	place.window = place;
	return () => delete place.window;
}

/** Its legacy build puts a slow `push` in the place of a sound one. */
function keepPush(): () => void {
	const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
	return () => push && Object.defineProperty(Array.prototype, 'push', push);
}
