import { getContext, setContext } from 'svelte';

/** Resolves once the figures that were asked for stand, with false where they could not be had. */
type Followed = () => Promise<boolean>;

const key = Symbol('followed');

/** Says how long a figure of an earlier answer may still stand. */
export const provideFollowed = (followed: Followed) => setContext(key, followed);

/** What is taken away must wait for this: figure, filters and address are then of one answer; at once where nothing is provided. */
export const allFollowed = (): Followed =>
	getContext<Followed | undefined>(key) ?? (() => Promise.resolve(true));

/** What is said where it cannot be taken away. */
export const notFollowed = '所选条件的结果未能取得，请重试';
