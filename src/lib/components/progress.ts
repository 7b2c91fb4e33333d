/** What the engine is doing. */
export type Phase = 'idle' | 'starting' | 'ready' | 'failed';

/** Bytes as megabytes with at most one decimal: `2.1`, `8`. */
export function megabytes(bytes: number): string {
	return String(Math.round(bytes / 1e5) / 10);
}

/** The line beside the progress bar: `正在准备计算引擎 2.1/8 MB`, and once all has arrived `正在启动计算引擎`. */
export function progressText(loaded: number, total: number): string {
	if (total <= 0) return '正在准备计算引擎';
	if (loaded >= total) return '正在启动计算引擎';
	return `正在准备计算引擎 ${megabytes(loaded)}/${megabytes(total)} MB`;
}

/** What stands below while a question has no answer. */
export type Below = 'prerendered' | 'answer' | 'nothing';

/** What is said when a question found no answer, with its reason in brackets, and of what stands below. */
export function failureText(reason: string | undefined, below: Below): string {
	const why = reason ? `（${reason.replace(/。$/, '')}）` : '';
	if (below === 'answer') return `未能按新的筛选计算${why}。下列为上一次的结果，可重试。`;
	const rest = below === 'nothing' ? '' : '下列为预先生成的默认结果，所选筛选未生效，可重试。';
	return `计算引擎未能启动${why}。${rest}`;
}
