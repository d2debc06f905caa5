import { readdirSync, readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

/** Every kind of task that a worker has a handler for, as their files say. */
export function handledKinds(): string[] {
  const files = readdirSync('libs').flatMap((room) => {
    try {
      return readdirSync(`libs/${room}/tasks`).map((file) => `libs/${room}/tasks/${file}`);
    } catch {
      return [];
    }
  });
  return files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/readonly kind = '([\w.]+)'/g)].map(([, kind]) => kind ?? '')).sort();
}

/** What a task of each kind may be about. */
export const payloads = (about: { needId: string; personId: string; sheetId: string }): Readonly<Record<string, object>> => ({
  'identity.answer_letter_request': { requestId: randomUUID() },
  'identity.forget_what_is_over': {},
  'matching.prune_records': {},
  'matching.refresh_dates': {},
  'matching.rescore_person': { personId: about.personId },
  'matching.score_need': { needId: about.needId },
  'matching.sheet_approved': { sheetId: about.sheetId, programme: 'CD4D2', validFrom: '2026-01-01', view: 'need' },
  'messaging.send_letter': { letterId: randomUUID() },
});
