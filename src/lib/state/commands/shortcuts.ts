/** Keys and what they do where they are in force. */
export interface Shortcut {
	/** Each by itself, unless they are pressed together. */
	readonly keys: readonly string[];
	readonly together?: true;
	readonly does: string;
}

export interface ShortcutGroup {
	readonly label: string;
	/** They are in force on a page that holds one of these. */
	readonly on: string;
	readonly shortcuts: readonly Shortcut[];
}

/** Keys that belong to a part of a page; those of commands stand in `commands.ts`. */
export const shortcutGroups = {
	table: {
		label: '表',
		on: '.figures tbody a',
		shortcuts: [
			{ keys: ['↑', '↓', '←', '→'], does: '到相邻的数' },
			{ keys: ['Enter'], does: '看这个数的出处' },
			{ keys: ['Esc'], does: '合上出处' }
		]
	},
	filters: {
		label: '筛选',
		on: '.chips button',
		shortcuts: [{ keys: ['Esc'], does: '合上选项' }]
	},
	present: {
		label: '演示中',
		on: '[aria-keyshortcuts="p"]',
		shortcuts: [
			{ keys: ['→', '↓', 'PageDown', '空格'], does: '下一图' },
			{ keys: ['←', '↑', 'PageUp'], does: '上一图' },
			{ keys: ['Home', 'End'], does: '第一图、最后一图' },
			{ keys: ['Esc'], does: '退出演示' }
		]
	},
	sql: {
		label: 'SQL 语句',
		on: 'textarea[aria-describedby="sql-keys"]',
		shortcuts: [
			{ keys: ['mod', 'Enter'], does: '运行', together: true },
			{ keys: ['Ctrl', '空格'], does: '补全', together: true },
			{ keys: ['↑', '↓'], does: '选择' },
			{ keys: ['Enter', 'Tab'], does: '采用' },
			{ keys: ['Esc'], does: '合上补全' }
		]
	},
	import: {
		label: '导入：数字',
		on: '#figures',
		shortcuts: [
			{ keys: ['↑', '↓'], does: '移动' },
			{ keys: ['PageUp', 'PageDown'], does: '移动十个' },
			{ keys: ['Enter'], does: '接受' },
			{ keys: ['Delete'], does: '舍弃' },
			{ keys: ['e'], does: '更正' },
			{ keys: ['z'], does: '撤销' }
		]
	}
} as const satisfies Record<string, ShortcutGroup>;
