/** What copying needs of a browser; over plain HTTP there is no `clipboard`. */
export interface CopyMeans {
	readonly clipboard: Pick<Clipboard, 'writeText'> | undefined;
	/** Copies by selecting text and asking the document; tells whether it did. */
	byCommand(text: string): boolean;
}

/** Copies a text and tells whether it did: the clipboard first, the old command where that is missing or refused. */
export async function copyText(text: string, means: CopyMeans = browserMeans()): Promise<boolean> {
	try {
		if (means.clipboard) {
			await means.clipboard.writeText(text);
			return true;
		}
	} catch {
		// Refused: the command may still be allowed.
	}
	return means.byCommand(text);
}

function browserMeans(): CopyMeans {
	// Typed as always there, yet missing outside a secure context.
	const clipboard = navigator.clipboard as Clipboard | undefined;
	return { clipboard, byCommand };
}

function byCommand(text: string): boolean {
	const focused = document.activeElement;
	// Outside an open dialog nothing can be selected.
	const host = document.querySelector('dialog[open]') ?? document.body;
	const area = document.createElement('textarea');
	area.value = text;
	area.readOnly = true;
	area.style.cssText = 'position: fixed; top: 0; left: 0; opacity: 0';
	host.append(area);
	area.select();
	try {
		return document.execCommand('copy');
	} catch {
		return false;
	} finally {
		area.remove();
		if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	}
}
