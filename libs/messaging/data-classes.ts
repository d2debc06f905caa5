import { dataClasses } from '#privacy';

/** Data classes of letters and of the log of their delivery. */
export const messagingDataClasses = dataClasses({
  letter: {
    id: ['S1', 'operate'],
    template: ['S0', 'operate'],
    locale: ['S0', 'operate'],
    account_id: ['S1', 'contact'],
    state: ['S0', 'operate'],
    sealed: ['S2', 'contact'],
    message_id: ['S1', 'operate'],
    attempts: ['S0', 'operate'],
    created_at: ['S0', 'operate'],
    useful_until: ['S0', 'operate'],
    ended_at: ['S0', 'operate'],
  },
  letter_delivery: {
    id: ['S1', 'operate'],
    letter_id: ['S1', 'operate'],
    attempt: ['S0', 'operate'],
    event: ['S0', 'operate'],
    code: ['S0', 'operate'],
    at: ['S0', 'operate'],
  },
});
