/** Letters as people type them: no presentation forms, one space for several, none around. */
export const tidy = (text: string): string =>
	text
		.replace(/[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06]/g, (letter) => letter.normalize('NFKC'))
		.replace(/[\u200B-\u200D\u00AD\uFEFF]/g, '')
		.replace(/[\s\u00A0\u3000]+/g, ' ')
		.trim();
