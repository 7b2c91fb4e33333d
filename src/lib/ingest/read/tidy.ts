/** Letters as people type them: no presentation forms, one space for several, none around. */
export const tidy = (text: string): string =>
	narrow(text)
		.replace(/[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06]/g, (letter) => letter.normalize('NFKC'))
		.replace(/[\u200B-\u200D\u00AD\uFEFF]/g, '')
		.replace(/[\s\u00A0\u3000]+/g, ' ')
		.trim();

/** Numbers set in full-width digits as the same numbers in common ones, character for character. */
export const narrow = (text: string): string =>
	text.replace(/[０-９](?:[０-９，．]*[０-９])?/g, (number) =>
		number.replace(/./g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
	);
