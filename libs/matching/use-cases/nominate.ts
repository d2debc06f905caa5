import { isUuid, notFound, ok, refused, type Result } from '#kernel';
import { maySee, needsById, partsTowards, type StoredNeed } from '#needs';
import { isOfficerOf, peopleForMatching, type PersonForMatching } from '#people';
import { Db, type Write } from '#platform/db';
import type { Actor } from '#platform/policy';
import { gateSentence } from '#programmes';
import { Inject, Injectable } from '@nestjs/common';
import { addMatches, rowsOfPerson } from '../data/matches.js';
import { addDecision, addNomination } from '../data/nominations.js';
import { narrowedTo } from '../domain/parts.js';
import { keepInputs, personInput } from '../data/records.js';
import { currentRun, lockLists } from '../data/runs.js';
import { GraphStore, type VersionedGraph } from '../scoring/graph-store.js';
import { makeGates } from '../scoring/job.js';
import { jobsOfRuns } from '../scoring/rescore.js';
import { failedGates, scoreOne } from '../scoring/scorer.js';

/** Puts a person forward for a need: from the ranked list, or anyone an officer found, who is then scored on demand. */
@Injectable()
export class Nominate {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(GraphStore) private readonly graphs: GraphStore,
  ) {}

  /** A gate that excludes the person (law, consent, window) excludes here, too; a cut-off does not. */
  async execute(actor: Actor, input: { idempotencyKey: string; needId: string; personId: string }): Promise<Result<{ id: string }>> {
    const graph = await this.graphs.current();
    return this.db.write(actor, { operation: 'matching.nominate', idempotency: { key: input.idempotencyKey, input } }, async (write) => {
      const { manager } = write;
      const need = (await needsById(manager, [input.needId])).get(input.needId);
      if (!need || !maySee(partsTowards(actor.grants, need), need.state, actor.accountId !== null)) return notFound('need');
      if (!partsTowards(actor.grants, need).has('programme_officer')) return refused('matching.rule.step_not_yours');
      if (need.state !== 'OPEN') return refused('matching.rule.need_not_open');
      await lockLists(manager, [need.id]);
      const run = await currentRun(manager, need.id);
      const asOf = run?.asOf ?? new Date().toISOString().slice(0, 10);
      const candidate = isUuid(input.personId) ? (await peopleForMatching(manager, need.programme, { asOf, ids: [input.personId] }))[0] : undefined;
      const narrowed = narrowedTo(actor, need);
      if (!candidate || (narrowed && !isOfficerOf(actor, { ...candidate.gate, programmes: [need.programme] }))) return notFound('person');
      const failed = failedGates({ gates: await makeGates(manager, need, asOf) }, candidate);
      if (failed.length > 0)
        return refused('matching.rule.excluded', { sentences: failed.map((result) => gateSentence(result, actor.locale)).join(' ') });

      const matchId = await matchOf(write, need, candidate, graph);
      const id = await addNomination(
        manager,
        {
          needId: need.id,
          personId: candidate.person.id,
          personCode: candidate.code,
          programme: need.programme,
          organisationId: need.organisationId,
          matchId,
        },
        actor.accountId,
      );
      if (!id) return refused('matching.rule.already_nominated');
      await addDecision(manager, {
        nominationId: id,
        version: 1,
        from: null,
        to: 'SUGGESTED',
        event: 'nominate',
        reasonCode: null,
        reason: null,
        accountId: actor.accountId,
      });
      write.audit({
        action: 'matching.nomination.made',
        subjectType: 'nomination',
        subjectId: id,
        details: { needId: need.id, scored: matchId !== null },
      });
      write.fact('matching.nominated', id, { nominationId: id, needId: need.id, personId: candidate.person.id });
      write.live(`run:${need.id}`, need.id, `officers:${need.programme}`);
      write.live(`person:${candidate.person.id}`, candidate.person.id, `person:${candidate.person.id}`);
      return ok({ id });
    });
  }
}

/** The person's row in the current list; made now for someone below the cut-off. Null while the need has no list. */
async function matchOf({ manager }: Write, need: StoredNeed, candidate: PersonForMatching, graph: VersionedGraph): Promise<string | null> {
  const run = await currentRun(manager, need.id);
  if (!run) return null;
  const personId = candidate.person.id;
  const known = (await rowsOfPerson(manager, [run.id], personId)).get(run.id);
  if (known) return known.id;
  const job = (await jobsOfRuns(manager, [run], graph)).get(run.id);
  const row = job ? scoreOne(job, candidate) : null;
  if (!row) return null;
  await keepInputs(manager, [personInput(candidate.facts)]);
  await addMatches(manager, [{ ...row, runId: run.id, onDemand: run.cutOff !== null && row.score < run.cutOff }]);
  return (await rowsOfPerson(manager, [run.id], personId)).get(run.id)?.id ?? null;
}
