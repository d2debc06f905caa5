import { describeLaws } from './laws.fixture.js';
import { describeListLaws } from './list-laws.fixture.js';
import { crowdsIn, pairs, seenBy, worlds } from './random.fixture.js';

describe.each(['need', 'person'] as const)('the laws in the view of the %s, on small graphs of any shape', (view) => {
  describeLaws(seenBy(view, pairs), 150);
});

describe('the laws of a list, on small graphs of any shape', () => describeListLaws(worlds.chain(crowdsIn), 150));
