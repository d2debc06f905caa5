import { sentBytes, withoutBlanks } from './resume-size';

describe('the size of a CV', () => {
  it('should be counted in bytes as it is sent, with the confirmed meanings', () => {
    expect(sentBytes('{}', [])).toBe('{"json":"{}","confirmed":[]}'.length);
    // A quotation mark is sent as two bytes, é takes two and 漢 three.
    expect(sentBytes('"é漢', [])).toBe('{"json":"","confirmed":[]}'.length + 2 + 2 + 3);
    expect(sentBytes('', [{ path: 'a', choice: 'B2' }])).toBe('{"json":"","confirmed":[{"path":"a","choice":"B2"}]}'.length);
  });

  it('should lose its blanks but nothing else, and stay as it is when it is no JSON', () => {
    expect(withoutBlanks('{\n  "basics": { "name": "Awa  Example" }\n}')).toBe('{"basics":{"name":"Awa  Example"}}');
    expect(withoutBlanks('{ "basics": ')).toBe('{ "basics": ');
  });
});
