import { unzipSync } from 'fflate';
import { Obstacle } from './unreadable';

/** Unpacked bytes a report is read from at most: text and tables, without its pictures. */
const most = 128 * 1024 * 1024;

/** Names of the entries of a zip file. */
export function entriesOf(bytes: Uint8Array): readonly string[] {
	const names: string[] = [];
	unpack(bytes, ({ name }) => {
		names.push(name);
		return false;
	});
	return names;
}

/** The entries whose names match, unpacked as far as a report can reach. */
export function unzip(
	bytes: Uint8Array,
	wanted: (name: string) => boolean
): Readonly<Record<string, Uint8Array>> {
	let size = 0;
	return unpack(bytes, ({ name, originalSize }) => {
		if (!wanted(name)) return false;
		size += originalSize;
		if (size > most) throw new Obstacle('bomb');
		return true;
	});
}

function unpack(
	bytes: Uint8Array,
	filter: (file: { name: string; originalSize: number }) => boolean
): Record<string, Uint8Array> {
	try {
		return unzipSync(bytes, { filter });
	} catch (error) {
		throw error instanceof Obstacle ? error : new Obstacle('truncated');
	}
}
