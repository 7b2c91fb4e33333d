import { toCsv } from '$lib/export/csv';
import { fileName } from '$lib/export/file-name';
import { saveText } from '$lib/export/save';
import type { Live } from '$lib/state/live.svelte';
import { allFindings } from '$lib/views/findings/answers';
import type { FindingsPage } from '$lib/views/findings/page';

/** Saves every finding of the selection in force as a CSV named by the parts given; how many there are. */
export async function takeAll(
	answer: Live<FindingsPage>['answer'],
	name: readonly string[]
): Promise<number> {
	const table = await answer(allFindings);
	saveText(toCsv(table), fileName(name, 'csv'));
	return table.rows.length;
}
