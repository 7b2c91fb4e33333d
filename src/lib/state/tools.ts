/** What a live page needs and its first load does not; imported only once a reader asks for more. */
export { answer } from '../views/answer';
export { choose, parseSelection, serialiseSelection } from '../views/selection';
export { browserEngine } from './engine';
