export type { Issue } from './issue';
export { readLocator, type Place } from './locator';
export { parse, type Parsed } from './parse';
export { readRecords } from './read';
export { validate } from './validate';
