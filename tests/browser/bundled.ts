import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

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
	const libraries = { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') };
	const env = { FONTCONFIG_FILE: fontsFile, ...(hasNss ? {} : libraries) };
	return { path: join(home, 'chromium'), env };
}

const fontsFile = join(home, 'fonts', 'site.conf');

/** The machine's fonts and the one that comes along: without any at all the browser ends itself. */
const fontsConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>/usr/share/fonts</dir>
	<dir>${join(home, 'fonts')}</dir>
	<cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/**
 * Unpacks aside and renames, so that test workers starting together never see half a browser. A process of its own does
 * it: the package unpacks into the temporary folder, and its libraries only where it believes itself on Lambda.
 */
async function unpack(): Promise<void> {
	const staging = mkdtempSync(`${home}-`);
	const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
	const script = `require(${JSON.stringify(entry)}).executablePath()`;
	const env = { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
	await promisify(execFile)(process.execPath, ['-e', script], { env });
	writeFileSync(join(staging, 'fonts', 'site.conf'), fontsConfig);
	try {
		renameSync(staging, home);
	} catch (cause) {
		rmSync(staging, { recursive: true });
		if (!existsSync(home)) throw cause;
	}
}
