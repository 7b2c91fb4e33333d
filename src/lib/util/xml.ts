/** Text in XML: what it reserves is written as entities, what it forbids is left out. */
export const escaped = (text: string): string =>
	text
		// eslint-disable-next-line no-control-regex -- no XML holds them
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
