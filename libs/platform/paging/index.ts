/** Lists by page. */
export { keysetPage, rowsOf, type KeysetQuery, type SortKey } from './keyset.js';
