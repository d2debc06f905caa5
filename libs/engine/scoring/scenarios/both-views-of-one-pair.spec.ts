import { reasonOf } from '../examples.fixture.js';
import { asks, can, esco } from './esco.fixture.js';
import { asksLanguage, expertSees, hostSees, speaks } from './views.fixture.js';

describe('CD4D2, view of the person beside that of the need. Given the water company of Kumasi and a Ghanaian engineer with a narrower skill and English at B1', () => {
  const need = { requirements: [asks('manage water quality testing'), asksLanguage('en', 'B2')] };
  const person = { skills: can(['perform water testing procedures']), languages: [speaks('en', 'B1')] };
  const [host, expert] = [hostSees(need, person, esco), expertSees(need, person, esco)];

  it('then both read the same credits: the skill whole, two of three steps of English', () => {
    for (const result of [host, expert]) {
      expect(reasonOf(result, 'manage water quality testing').credit).toBe(10_000);
      expect(reasonOf(result, 'en').credit).toBe(6666);
    }
  });

  it('then each weighs them by its own sheet', () => {
    // Of 29 and 12: 7,073 and 2,927. Of 26 and 9: 7,429 and 2,571.
    expect(host.score).toBe(7073 * 10_000 + 2927 * 6666);
    expect(expert.score).toBe(7429 * 10_000 + 2571 * 6666);
    expect([host.score, expert.score]).toEqual([90_241_382, 91_428_286]);
  });
});
