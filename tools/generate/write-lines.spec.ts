import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLines } from './write-lines.js';

describe('writing lines', () => {
  const dir = mkdtempSync(join(tmpdir(), 'lines-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('writes every line, counts them, and tells the checksum of the file', async () => {
    const file = join(dir, 'some.jsonl');
    function* many(): Generator<{ n: number; text: string }> {
      for (let n = 0; n < 20_000; n++) yield { n, text: 'é'.repeat(40) };
    }
    const written = await writeLines(file, many());
    const bytes = readFileSync(file);
    expect(written).toEqual({ lines: 20_000, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect(
      bytes
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { n: number }).n),
    ).toEqual(Array.from({ length: 20_000 }, (_, n) => n));
  });

  it('writes an empty file for nothing', async () => {
    const file = join(dir, 'none.jsonl');
    expect((await writeLines(file, [])).lines).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('');
  });

  it('fails when the file cannot be written', async () => {
    await expect(writeLines(join(dir, 'missing', 'file.jsonl'), [1, 2])).rejects.toThrow('ENOENT');
  });
});
