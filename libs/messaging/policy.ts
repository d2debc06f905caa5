import { allow, fields, policies } from '#platform/policy';

/** Caught letters exist where letters go nowhere: in the demo, in development and in tests, open to everyone there. */
export const messagingPolicy = policies({
  'Query.caughtLetters': allow('public'),
  ...fields('CaughtLetter', ['id', 'messageId', 'to', 'from', 'subject', 'text', 'html', 'links', 'receivedAt'], allow('public')),
});
