import { allow, fields, policies } from '#platform/policy';

/** A consent is shown only through the person it belongs to, and that field has its own rule. */
export const privacyPolicy = policies({ ...fields('Consent', ['purpose', 'granted', 'at'], allow('signed_in')) });
