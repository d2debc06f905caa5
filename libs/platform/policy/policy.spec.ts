import { allow, anonymous, fields, hasRole, mayPass, mergePolicies, PolicyError, rel, scopesOf, type Actor } from './index.js';

const officer: Actor = {
  ...anonymous('en', 'r'),
  accountId: 'a',
  grants: [{ role: 'programme_officer', programme: 'CD4D2', country: null, organisationId: null }],
};
const none = async () => new Set<string>();

describe('policies', () => {
  it('deny unless a clause holds', async () => {
    expect(await mayPass(allow(), officer, none)).toBe(false);
    expect(await mayPass(allow('programme_officer'), officer, none)).toBe(true);
    expect(await mayPass(allow('signed_in'), anonymous('en', 'r'), none)).toBe(false);
    expect(await mayPass(allow('public'), anonymous('en', 'r'), none)).toBe(true);
  });

  it('load relations only when nothing else lets the actor through', async () => {
    let asked = 0;
    const relations = async () => {
      asked += 1;
      return new Set(['self']);
    };
    expect(await mayPass(allow('programme_officer', rel('self')), officer, relations)).toBe(true);
    expect(asked).toBe(0);
    expect(await mayPass(allow('administrator', rel('self')), officer, relations)).toBe(true);
    expect(await mayPass(allow(rel('own_organisation')), officer, relations)).toBe(false);
    expect(asked).toBe(2);
  });

  it('refuse a field with two policies', () => {
    expect(() => mergePolicies([fields('Need', ['id'], allow('public')), { 'Need.id': allow('signed_in') }])).toThrow(PolicyError);
  });

  it('keep grants inside their scope', () => {
    expect(hasRole(officer, 'programme_officer', { programme: 'CD4D2', country: 'NG' })).toBe(true);
    expect(hasRole(officer, 'programme_officer', { programme: 'MATCH' })).toBe(false);
    expect(scopesOf(officer, 'programme_officer')).toEqual([{ programme: 'CD4D2', country: null }]);
    expect(scopesOf(officer, 'approver')).toEqual([]);
  });

  it('hold in both programmes when none is named, for a partner in MATCH alone, and in one country when it is', () => {
    const grantOf = (role: 'approver' | 'partner_officer', country: string | null) => ({
      ...officer,
      grants: [{ role, programme: null, country, organisationId: null }],
    });
    expect(scopesOf(grantOf('approver', 'NG'), 'approver')).toEqual([
      { programme: 'CD4D2', country: 'NG' },
      { programme: 'MATCH', country: 'NG' },
    ]);
    expect(scopesOf(grantOf('partner_officer', null), 'partner_officer')).toEqual([{ programme: 'MATCH', country: null }]);
  });
});
