export interface ReadOptions {
	/** Reading stops, and rejects with the signal's reason. */
	readonly signal?: AbortSignal | undefined;
	/** Told the share that is done, up to 1. */
	readonly onProgress?: ((share: number) => void) | undefined;
	/** The code table of a standard name (`GBK-EUC-H`), packed: Chinese PDFs that embed no font need one. Without them such text is lost. */
	readonly codeTable?: ((name: string) => Promise<Uint8Array>) | undefined;
}
