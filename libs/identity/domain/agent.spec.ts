import { agentName } from './agent.js';
import { mayUseLink, needsSecondFactor, sessionTimes } from './roles.js';

describe('the name of a browser', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge, Linux'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1', 'Safari, iOS'],
    ['curl/8.0', null],
    [undefined, null],
  ])('%s', (text, name) => {
    expect(agentName(text)).toBe(name);
  });
});

describe('what a role asks of a session', () => {
  it('is a second factor and short times for whoever handles cases of others', () => {
    for (const role of ['programme_officer', 'approver', 'partner_officer', 'recruiter', 'administrator', 'integrator'])
      expect([role, needsSecondFactor(['expert', role]), sessionTimes([role]), mayUseLink([role])]).toEqual([
        role,
        true,
        { idleSeconds: 1_800, absoluteSeconds: 43_200 },
        false,
      ]);
  });

  it('is less for experts, candidates and members of organisations', () => {
    for (const role of ['expert', 'candidate', 'host_member', 'employer_member', 'donor'])
      expect([role, needsSecondFactor([role]), sessionTimes([role])]).toEqual([role, false, { idleSeconds: 86_400, absoluteSeconds: 604_800 }]);
  });

  it('is a link for experts and candidates who are nothing else', () => {
    expect([['expert'], ['candidate', 'expert'], ['host_member'], ['expert', 'host_member'], []].map(mayUseLink)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
