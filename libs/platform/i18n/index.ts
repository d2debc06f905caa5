export { texts, say, knownTexts, type TextTable } from './texts.js';
export { localeFrom } from './locale.js';
import './common-texts.js';
