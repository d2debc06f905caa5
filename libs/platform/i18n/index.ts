export { texts, say, knownTexts, type TextTable } from './texts.js';
export { localeFrom } from './locale.js';
export { commonTexts } from './common-texts.js';
