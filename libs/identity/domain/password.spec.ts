import { passwordProblem } from './password.js';

const common = new Set(['password', 'iloveyou', 'dragon', 'qwerty123456', 'welcome']);
const rule = (password: string, own: readonly string[] = []) => passwordProblem(password, common, own)?.rule ?? null;

describe('a new password', () => {
  it('has 12 to 128 characters, counted as a reader counts them', () => {
    expect(rule('kort maar x')).toBe('identity.rule.password_short');
    expect(rule('lang genoeg!')).toBeNull();
    expect(rule('héé nóg één ')).toBeNull();
    expect(rule('🦊🐢🐝🐙🦉🐬🦔🐞🦋🐌🐳')).toBe('identity.rule.password_short');
    expect(rule('zo'.repeat(3) + 'grote olifanten dansen langzaam '.repeat(4))).toBe('rule.too_long');
  });

  it('needs no digit, no capital and no sign', () => {
    expect(rule('vier losse woorden')).toBeNull();
  });

  it.each([
    'qwerty123456',
    'Password2024!',
    'P@ssw0rd2024',
    'dragondragon',
    '!!iloveyou!!99',
    'welcomewelcome1',
    'aaaaaaaaaaaaa',
    '123456789012',
    'abcdefghijklm',
    'poiuytrewqpo',
    'ababababababab',
  ])('is not one that is guessed first: %s', (password) => {
    expect(rule(password)).toBe('identity.rule.password_common');
  });

  it('is not the own name or address with a tail', () => {
    expect(rule('ama.mensah@example.org', ['ama.mensah@example.org'])).toBe('identity.rule.password_common');
    expect(rule('Mensah202420', ['Ama Mensah'])).toBe('identity.rule.password_common');
    expect(rule('de mensah wandelt ver', ['Ama Mensah'])).toBeNull();
  });
});
