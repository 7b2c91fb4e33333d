/** What the engine is doing. */
export type Phase = 'idle' | 'starting' | 'ready' | 'failed';

/** Bytes as megabytes with at most one decimal: `2.1`, `8`. */
export function megabytes(bytes: number): string {
	return String(Math.round(bytes / 1e5) / 10);
}

/** The line beside the progress bar: `正在准备计算引擎 2.1/8 MB`. */
export function progressText(loaded: number, total: number): string {
	if (total <= 0) return '正在准备计算引擎';
	return `正在准备计算引擎 ${megabytes(loaded)}/${megabytes(total)} MB`;
}

/** What is said when the engine cannot start, with its reason in brackets. */
export function failureText(reason: string | undefined): string {
	const why = reason ? `（${reason}）` : '';
	return `计算引擎未能启动${why}。下列为预先生成的结果，筛选暂不可用，可重试。`;
}
