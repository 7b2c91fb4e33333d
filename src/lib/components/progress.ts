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

/** What is said when a question found no answer, with its reason in brackets: what stands below is either prerendered or the last answer. */
export function failureText(reason: string | undefined, answered: boolean): string {
	const why = reason ? `（${reason.replace(/。$/, '')}）` : '';
	if (answered) return `未能按新的筛选计算${why}。下列为上一次的结果，可重试。`;
	return `计算引擎未能启动${why}。下列为预先生成的结果，筛选暂不可用，可重试。`;
}
