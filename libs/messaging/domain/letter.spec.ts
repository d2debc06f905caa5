import { escapeHtml, writeLetter } from './letter.js';

const template = { key: 'spec.hello', subject: 's', before: ['b'], action: 'a', after: ['c'] };
const say = (code: string, params: Readonly<Record<string, string | number>>) => `${code} ${params['name'] ?? ''}`.trim();

describe('a letter', () => {
  it('has the same words as text and as HTML, link included', () => {
    const letter = writeLetter(template, 'nl', { name: 'Ama' }, 'https://match.example/x#t=1', say);
    expect(letter.subject).toBe('s Ama');
    expect(letter.text).toBe('b Ama\n\na Ama:\nhttps://match.example/x#t=1\n\nc Ama\n');
    expect(letter.html).toContain('<html lang="nl">');
    expect(letter.html).toContain('<p>b Ama</p>\n<p><a href="https://match.example/x#t=1">a Ama</a></p>');
  });

  it('shows what a person typed as text, in a subject on one line', () => {
    const letter = writeLetter(template, 'en', { name: '<img src=x onerror="alert(1)">\r\nBcc: all@example.org\u202e' }, 'https://m.example/', say);
    expect(letter.html).not.toMatch(/<img/);
    expect(letter.html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
    expect(letter.subject).toBe('s <img src=x onerror="alert(1)"> Bcc: all@example.org');
  });

  it('refuses a link where none belongs, none where one belongs, and one of another kind', () => {
    expect(() => writeLetter(template, 'en', {}, null, say)).toThrow(/do not fit/);
    expect(() => writeLetter({ key: 'spec.plain', subject: 's', before: ['b'] }, 'en', {}, 'https://m.example/', say)).toThrow(/do not fit/);
    expect(() => writeLetter(template, 'en', {}, 'javascript:alert(1)', say)).toThrow(/is none/);
  });

  it('encodes the five signs', () => {
    expect(escapeHtml(`<a b='c'>&"`)).toBe('&lt;a b=&#39;c&#39;&gt;&amp;&quot;');
  });
});
