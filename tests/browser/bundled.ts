import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const home = join(tmpdir(), 'jiheng-chromium-147.0.0');
const libraryFolders = [
	'/usr/lib/x86_64-linux-gnu',
	'/lib/x86_64-linux-gnu',
	'/usr/lib64',
	'/usr/lib'
];

/** The browser inside the npm package, unpacked once for this machine, and the environment it needs. */
export async function bundledChromium(): Promise<{ path: string; env: Record<string, string> }> {
	if (!existsSync(home)) await unpack();
	const hasNss = libraryFolders.some((folder) => existsSync(join(folder, 'libnss3.so')));
	const own = {
		LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
		FONTCONFIG_PATH: join(home, 'fonts')
	};
	return { path: join(home, 'chromium'), env: hasNss ? {} : own };
}

/** Unpacks aside and renames, so that test workers starting together never see half a browser. */
async function unpack(): Promise<void> {
	const staging = mkdtempSync(`${home}-`);
	const before = { ...process.env };
	// The package unpacks into the temporary folder, and its libraries only where it believes itself on Lambda.
	process.env['TMPDIR'] = staging;
	process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
	try {
		const { default: chromium } = await import('@sparticuz/chromium');
		await chromium.executablePath();
	} finally {
		process.env = before;
	}
	try {
		renameSync(staging, home);
	} catch (cause) {
		rmSync(staging, { recursive: true });
		if (!existsSync(home)) throw cause;
	}
}
