import { dataClasses } from '#privacy';

/** Data classes of accounts, grants and sessions. */
export const identityDataClasses = dataClasses({
  account: {
    id: ['S1', 'sign_in'],
    display_name: ['S2', 'sign_in'],
    person_id: ['S1', 'sign_in'],
    locale: ['S1', 'sign_in'],
    demo_role: ['S0', 'sign_in'],
    disabled_at: ['S1', 'sign_in'],
    created_at: ['S1', 'sign_in'],
  },
  account_grant: {
    id: ['S1', 'sign_in'],
    account_id: ['S1', 'sign_in'],
    role: ['S1', 'sign_in'],
    programme: ['S1', 'sign_in'],
    country: ['S1', 'sign_in'],
    organisation_id: ['S1', 'sign_in'],
    valid_from: ['S1', 'sign_in'],
    valid_to: ['S1', 'sign_in'],
  },
  session: {
    token_hash: ['S2', 'sign_in'],
    account_id: ['S1', 'sign_in'],
    created_at: ['S1', 'sign_in'],
    expires_at: ['S1', 'sign_in'],
    ended_at: ['S1', 'sign_in'],
  },
});
