import { resolve } from 'node:path';
import { launch } from '../browser/chromium';
import { listen } from './built';

/* `npm run screenshot` takes the picture of the README from the built site. */

const file = resolve(import.meta.dirname, '../../static/screenshot.png');
const site = await listen();
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(`${site.url}/compare/`);
await page.waitForSelector('html[data-hydrated]', { state: 'attached' });
await page.screenshot({ path: file });
await browser.close();
await site.close();
console.log(file);
