/** Saves a text under a name through the browser's download. */
export function saveText(text: string, name: string, type = 'text/csv;charset=utf-8'): void {
	saveBlob(new Blob([text], { type }), name);
}

/** Saves a blob under a name through the browser's download. */
export function saveBlob(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// Some browsers begin to read only after this turn.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
