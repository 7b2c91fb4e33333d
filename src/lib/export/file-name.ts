/** What Windows allows in no file name, and control characters. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\\/:*?"<>|\u0000-\u001f]/g;

const longest = 80;

/** A file name from its parts (scope, metric, years, 筛选 or 全量, data version), joined by `_`. */
export function fileName(parts: readonly (string | undefined)[], extension: string): string {
	const given = parts.filter((part) => part !== undefined).map(clean);
	const named = given.filter((part) => part !== '');
	const last = named.length > 1 ? named.pop() : undefined;
	// What is too long loses its middle: the version at its end must stay.
	const head = [...named.join('_')].slice(0, longest).join('');
	return `${[head || '绩衡', last].filter(Boolean).join('_')}.${extension}`;
}

function clean(part: string): string {
	return part
		.replace(forbidden, '-')
		.replace(/\s+/g, '')
		.replace(/^\.+|\.+$/g, '');
}
