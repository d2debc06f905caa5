export { ConsentPurposeEnum, ConsentType, toConsent } from './consent.type.js';
export { privacyPolicy } from '../policy.js';
