/** Why a file gives no document: one sentence for people, that names the file and says what to do. */
export interface Unreadable {
	readonly kind: 'unreadable';
	readonly name: string;
	readonly reason: Reason;
	readonly message: string;
}

/** Each is said after the name of the file. */
const reasons = {
	empty: '是空文件，请重新下载或导出后再导入。',
	too_large: '超过 100 MB，请拆分后再导入。',
	too_many_pages: '超过 300 页，请只保留报告所在的页后再导入。',
	bomb: '解压后过大，不像一份报告，请检查文件来源。',
	encrypted: '已加密，请用密码打开、另存为不加密的文件后再导入。',
	truncated: '不完整（缺少文件结尾），请重新下载后再导入。',
	damaged: '已损坏，无法打开，请重新下载或另存后再导入。',
	scanned: '是扫描件，只有图像、没有文字，请先做文字识别（OCR）或改用原始电子版。',
	no_text: '没有任何文字，请确认选对了文件。',
	encoding: '的文字编码无法识别，请另存为 UTF-8 编码后再导入。',
	old_word: '是旧版 Word 文档（.doc），请另存为 .docx 后再导入。',
	old_excel: '是旧版 Excel 工作簿（.xls），请另存为 .xlsx 后再导入。',
	ofd: '是 OFD 版式文件，请转换为 PDF 后再导入。',
	archive: '是压缩包，请解压后导入其中的报告。',
	image: '是图片，请先做文字识别（OCR）或改用原始电子版。',
	page_instead: '的内容是网页，不是扩展名所说的格式，可能下载失败，请重新下载。',
	wrong_type: '不是可以导入的格式，请使用 PDF、Word（.docx）、Excel（.xlsx）、CSV、网页或文本文件。'
} as const;
export type Reason = keyof typeof reasons;

export const unreadable = (name: string, reason: Reason): Unreadable => ({
	kind: 'unreadable',
	name,
	reason,
	message: `“${name}”${reasons[reason]}`
});

/** Thrown inside a reader where it meets what it cannot read. */
export class Obstacle extends Error {
	constructor(readonly reason: Reason) {
		super(reason);
	}
}
