import type { Order } from './job';
import { serving } from './serve';

/* Writes downloads off the page, so that the page stays free. */

const serve = serving((report) => self.postMessage(report));
self.onmessage = ({ data }: MessageEvent<Order>) => serve(data);
