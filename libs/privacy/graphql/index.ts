export { ConsentPurposeEnum, ConsentType, toConsent } from './consent.type.js';
