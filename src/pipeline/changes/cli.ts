import { writeWhole } from '../files';
import { history } from './history';
import { continued, logFile, logText, readLog } from './log';

const dir = process.env['DATA_DIR'] ?? 'data';
const today = new Date().toISOString().slice(0, 10);

const log = await readLog(dir);
const next = continued(log, await history(dir, today));
await writeWhole(logFile(dir), logText(next));
console.log(
	`${next.versions.length} versions, ${next.versions.length - log.versions.length} of them new, in ${logFile(dir)}`
);
