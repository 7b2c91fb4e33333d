import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { dataPlugin } from './src/pipeline/vite';

export default defineConfig({
	plugins: [dataPlugin({ dir: process.env.DATA_DIR ?? 'data' }), sveltekit()],
	// Chromium 100 and later: intranets are slow to update.
	build: { target: 'chrome100' }
});
