const classes = () => document.documentElement.classList;

/** Hides the prerendered figures, which are not what the link asks for: see styles/states.css. */
export const hideUnasked = () => classes().add('asking');

/** Whether a link is still being answered. */
export const isAsking = () => classes().contains('asking');

/** Figures hidden by an unanswered link come back: as the answer, or named as the default view. */
export function settled(failed = false) {
	if (!failed) classes().remove('unasked');
	else if (isAsking()) classes().add('unasked');
	classes().remove('asking');
}
