/** Something a reader can have done, from a button, from the palette or by keys. */
export interface Command {
	readonly label: string;
	/** What else readers call it, for the palette. */
	readonly also?: readonly string[];
	/** Pressed together; `mod` is ⌘ on a Mac and Ctrl elsewhere. */
	readonly keys?: readonly string[];
	/** Its keys also work in a field and over a dialog. */
	readonly anywhere?: true;
}

/** Every command, in the order the palette lists them; a page offers those it can do. */
export const commands = {
	find: { label: '查找单位、指标、页面和操作', keys: ['mod', 'k'], anywhere: true },
	copyLink: { label: '复制本页链接' },
	present: { label: '逐图演示', also: ['放映', '全屏'], keys: ['p'] },
	print: { label: '打印本页', also: ['PDF'] },
	reset: { label: '恢复默认筛选' },
	undo: { label: '撤销对单位的选择', keys: ['mod', 'z'] },
	theme: { label: '切换明暗', also: ['主题', '深色', '浅色', '夜间'] },
	density: { label: '切换本页疏密' },
	settings: { label: '设置：明暗、金额单位、疏密' },
	import: { label: '导入报告', also: ['上传', '本地'] },
	shortcuts: { label: '列出快捷键', also: ['帮助'], keys: ['?'] },
	copyTable: { label: '复制表' },
	download: { label: '下载表（CSV）' }
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof commands;
