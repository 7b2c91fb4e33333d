/** Milliseconds that something stays said. */
const stays = 3000;

/** What a control says of what it did, for a while. */
export class Said {
	text = $state('');
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Says something until the next thing is said, or for a while. */
	say(text: string, lasting = false) {
		clearTimeout(this.#timer);
		this.text = text;
		if (!lasting) this.#timer = setTimeout(() => (this.text = ''), stays);
	}
}
