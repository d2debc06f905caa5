import type { GateFailure, ScoringNeed, ScoringPerson, WeightSheet } from '#engine/scoring';
import { defaultSheet } from '#engine/scoring';
import { toScoringNeed } from '#needs';
import { toScoringPerson } from '#people';
import { createGenerator, type Generator } from '../../tools/generate/index.js';
import type { NeedLine, PersonLine } from '../../tools/generate/index.js';
import { idFor } from '../../tools/seed/ids.js';
import type { EscoTables } from '../../tools/esco/read.js';

/** People and needs of the generator as the engine takes them, under the ids that `bench/api/load.ts` gives them in a database. */
export class Crowd {
  private readonly generator: Generator;
  readonly asOf: string;

  constructor(tables: EscoTables, seed: number) {
    this.generator = createGenerator(tables, { seed });
    this.asOf = this.generator.asOf;
  }

  /** People one by one, each as their own programme sees them. */
  *people(count: number, first = 0): IterableIterator<ScoringPerson> {
    for (const line of this.generator.people(count, first)) yield personOf(line, this.asOf);
  }

  /** People one by one, with the rules that their lines alone show they fail: no active profile, no consent to matching. */
  *peopleWithFailures(count: number): IterableIterator<{ readonly person: ScoringPerson; readonly failures: readonly GateFailure[] }> {
    for (const line of this.generator.people(count)) {
      const failures: GateFailure[] = [];
      if (!(line.expertProfile ?? line.candidateProfile)?.active) failures.push({ rule: 'profile_active' });
      if (!line.consents.includes('MATCHING')) failures.push({ rule: 'consent_matching' });
      yield { person: personOf(line, this.asOf), failures };
    }
  }

  needs(count: number, first = 0): ScoringNeed[] {
    return [...this.generator.needs(count, first)].map(needOf);
  }
}

/** The sheet that a need's programme begins with, in the need's view. */
export function sheetOf(need: ScoringNeed): WeightSheet {
  const sheet = defaultSheet(need.programme, need.kind, 'need');
  if (!sheet) throw new Error(`${need.programme} has no sheet for ${need.kind}`);
  return sheet;
}

const personOf = (line: PersonLine, asOf: string): ScoringPerson =>
  toScoringPerson({ ...line, id: idFor(`person ${line.ref}`), version: 1 }, line.expertProfile ? 'CD4D2' : 'MATCH', asOf);

function needOf(line: NeedLine): ScoringNeed {
  const requirements = line.requirements.map((requirement, at) => ({ ...requirement, id: idFor(`requirement ${line.ref} ${at}`) }));
  return toScoringNeed({ ...line, id: idFor(`need ${line.ref}`), version: 1, requirements } as unknown as Parameters<typeof toScoringNeed>[0]);
}
