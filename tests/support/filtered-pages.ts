import { compare } from '../../src/lib/views/compare/page';
import { dataPage } from '../../src/lib/views/data/page';
import { findingsPage } from '../../src/lib/views/findings/page';
import { overview } from '../../src/lib/views/overview/page';
import type { Page, PageView } from '../../src/lib/views/page';
import { sangong } from '../../src/lib/views/sangong/page';
import { scores } from '../../src/lib/views/scores/page';
import { structure } from '../../src/lib/views/structure/page';

/** Every page with filters, by its address. */
export const filteredPages: Readonly<Record<string, Page<PageView>>> = {
	'/': overview,
	'/compare/': compare,
	'/structure/': structure,
	'/sangong/': sangong,
	'/scores/': scores,
	'/findings/': findingsPage,
	'/data/': dataPage
};
