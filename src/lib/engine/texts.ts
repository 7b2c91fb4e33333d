import type { Data, Utf8, Vector } from 'apache-arrow';

const utf8 = new TextDecoder();

/** Reads a cell of a column or of a part of it; null where it has none. */
type Read = (place: number) => string | null;

/**
 * Reads the texts of a column. Each part of it that is all ASCII, as ids and amounts are, is decoded at once when the first of its
 * texts is read: to decode one after the other takes ten times as long.
 */
export function textsOf(vector: Vector<Utf8>): Read {
	const parts = vector.data.map((data) => ({ data, read: undefined as Read | undefined }));
	let [at, start] = [0, 0];
	return (place) => {
		if (place < start) [at, start] = [0, 0];
		let part = parts[at];
		while (part && place >= start + part.data.length) {
			start += part.data.length;
			part = parts[++at];
		}
		if (!part) return null;
		part.read ??= sliced(part.data) ?? ((within) => vector.get(start + within));
		return part.read(place - start);
	};
}

/** Reads the texts of a part out of one text; undefined where a byte of it is no character. */
function sliced(part: Data<Utf8>): Read | undefined {
	const { values, valueOffsets, length } = part;
	const [first = 0, last = 0] = [valueOffsets[0], valueOffsets[length]];
	const whole = utf8.decode(values.subarray(first, last));
	if (whole.length !== last - first) return undefined;
	return (place) =>
		part.getValid(place)
			? whole.slice((valueOffsets[place] ?? 0) - first, (valueOffsets[place + 1] ?? 0) - first)
			: null;
}
