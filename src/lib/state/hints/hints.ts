/** One line for who is new to a page, until it is dismissed for good. */
export interface Hint {
	readonly words: string;
	/** It is said on pages that hold one of these. */
	readonly on: string;
	/** Not where there is no keyboard. */
	readonly keyboard?: true;
}

/** Every hint, the first to be said first. */
export const hints = {
	figure: {
		words: '点任一数字，看它的出处',
		on: 'main a[href^="?figure="]'
	},
	find: {
		words: '按 Ctrl K（⌘ K）查找单位、指标和页面',
		on: 'header .find',
		keyboard: true
	},
	shortcuts: {
		words: '按 ? 列出本页的快捷键',
		on: 'main .frame',
		keyboard: true
	}
} as const satisfies Record<string, Hint>;

export type HintId = keyof typeof hints;
