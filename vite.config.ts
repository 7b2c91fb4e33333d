import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { dataPlugin } from './src/pipeline/vite.ts';
import { LongestFirst } from './tests/support/order.ts';

export default defineConfig({
	plugins: [dataPlugin({ dir: process.env.DATA_DIR ?? 'data' }), sveltekit()],
	// Chromium 100 and later: intranets are slow to update.
	build: { target: 'chrome100' },
	// The worker that reads reports loads each format's library only when it meets one.
	worker: { format: 'es' },
	test: {
		include: ['tests/**/*.test.ts'],
		environment: 'node',
		globalSetup: 'tests/support/compiled.ts',
		testTimeout: 120_000,
		hookTimeout: 240_000,
		maxWorkers: 2,
		sequence: { sequencer: LongestFirst },
		reporters: ['default', ['json', { outputFile: 'test-results/results.json' }]]
	}
});
