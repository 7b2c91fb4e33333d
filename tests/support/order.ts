import { statSync } from 'node:fs';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/** Files that open a browser come first, then the longer ones: no worker is left alone with a long one at the end. */
export class LongestFirst implements TestSequencer {
	sort(files: TestSpecification[]): TestSpecification[] {
		const inBrowser = ({ moduleId }: TestSpecification) =>
			/\/tests\/(site|engine)\//.test(moduleId) ? 1 : 0;
		const size = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
		return [...files].sort((a, b) => inBrowser(b) - inBrowser(a) || size(b) - size(a));
	}

	shard(files: TestSpecification[]): TestSpecification[] {
		return files;
	}
}
