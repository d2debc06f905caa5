import { pairs } from './random.fixture.js';
import { describeLaws } from './laws.fixture.js';

describe('the laws, on small graphs of any shape', () => describeLaws(pairs, 200));
