import { escaped } from '../util/xml';
import { withEmbed } from './shown';

/** The address of a view's figure by itself, with its origin so that it can stand on another page. */
export function embedAddress(href: string, id: string): string {
	const { origin, pathname, search } = new URL(href);
	return `${origin}${pathname}${withEmbed(search, id)}`;
}

/** The HTML that shows it there; height in px. */
export const embedCode = (embed: {
	readonly address: string;
	readonly title: string;
	readonly height: number;
}): string =>
	`<iframe src="${escaped(embed.address)}" title="${escaped(embed.title)}" width="100%" height="${embed.height}" style="border: 0" loading="lazy"></iframe>`;
