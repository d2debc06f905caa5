/** Audit trail, data classes and consent. */
export { PrivacyModule } from './privacy.module.js';
export { auditSink } from './data/audit-sink.js';
export { consentPurposes, type ConsentPurpose, type ConsentState } from './domain/consent.js';
export { recordConsent, consentsOf, hasConsent, peopleWithConsent } from './data/consents.js';
export { dataClasses, declaredDataClasses, checkDataClasses, type EntityShape } from './data-classes.js';
export { loadDataClasses } from './load-data-classes.js';
export type { ColumnClass, DataClass, DataClasses, DataPurpose } from './domain/data-classes.js';
export { privacyPolicy } from './policy.js';
