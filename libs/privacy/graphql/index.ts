export { ConsentType, toConsent } from './consent.type.js';
