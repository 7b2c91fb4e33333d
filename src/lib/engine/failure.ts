import { namedWordsOf } from '../util/words-of';

/** Why the engine cannot answer, as a sentence for readers: what is missing and what to do. */
const sentences = {
	'no-wasm': (detail: string) =>
		`此浏览器不能运行计算引擎（${detail}）：请改用 Chrome 或 Edge 95 及以上版本，或请管理员检查浏览器的 WebAssembly 策略。`,
	asset: (detail: string) =>
		`计算引擎文件未能取得（${detail}）：请管理员确认该文件已随站点一同完整部署。`,
	mime: (detail: string) =>
		`取得的计算引擎文件内容不对（${detail}）：请管理员确认服务器对该地址返回原文件，而不是网页或登录页。`,
	snapshot: (detail: string) =>
		`数据文件未能取得（${detail}）：请管理员确认 data 目录已随站点一同完整部署。`,
	checksum: (detail: string) =>
		`数据文件校验不符（${detail}）：请强制刷新后重试；仍不行时请管理员重新部署 data 目录。`,
	memory: (detail: string) =>
		`浏览器内存不足（${detail}）：请关闭其他标签页后重试，或缩小筛选范围。`,
	timeout: (detail: string) => `等待过久（${detail}）：请检查网络后重试，或缩小筛选范围。`,
	crashed: (detail: string) => `计算引擎意外中止（${detail}）：请重试；仍不行时请刷新页面。`
} satisfies Record<string, (detail: string) => string>;

export type FailureReason = keyof typeof sentences;

/** The engine cannot answer; `message` is the sentence that readers see. */
export class EngineFailure extends Error {
	constructor(
		readonly reason: FailureReason,
		detail: string,
		cause?: unknown
	) {
		super(sentences[reason](detail), { cause });
		this.name = 'EngineFailure';
	}
}

/** The failure that an error of unknown origin amounts to. */
export function asFailure(cause: unknown, otherwise: FailureReason): EngineFailure {
	if (cause instanceof EngineFailure) return cause;
	const text = namedWordsOf(cause);
	return new EngineFailure(isOutOfMemory(text) ? 'memory' : otherwise, text, cause);
}

const isOutOfMemory = (text: string) =>
	/out of memory|could not allocate|failed to allocate|bad_alloc|\bOOM\b|cannot enlarge memory/i.test(
		text
	);
