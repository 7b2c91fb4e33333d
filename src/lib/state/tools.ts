/** What a live page needs and its first load does not; imported only once a reader asks for more. */
export { answer } from '../views/answer';
export { choose, parseSelection, serialiseSelection, settle } from '../views/selection';
export { browserEngine } from './engine';
