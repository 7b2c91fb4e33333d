/** What was just done, in a few words, for as long as it takes to read them. */
class Said {
	#timer: ReturnType<typeof setTimeout> | undefined;

	text = $state('');

	say(text: string) {
		this.text = text;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.text = ''), 3000);
	}
}

/** The one place where commands say what they did. */
export const said = new Said();
