import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const out = process.env.BUILD_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// A build elsewhere keeps its scratch files beside it, so that two builds do not meet.
		outDir: process.env.BUILD_DIR ? `${out}-kit` : '.svelte-kit',
		adapter: adapter({ pages: out, assets: out, fallback: '404.html', strict: true }),
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		// Styles of small parts stand in the page: as files of their own they compress worse and cost a request each.
		inlineStyleThreshold: 2048,
		version: { name: 'jiheng' }
	}
};
