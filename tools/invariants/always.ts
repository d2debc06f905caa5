import type { Invariant } from './invariant.js';

/** Rows that come into being with an audit row, in the same transaction: the table, and the column that has the transaction's time. */
const written: readonly (readonly [table: string, at: string])[] = [
  ['person', 'created_at'],
  ['person', 'updated_at'],
  ['consent', 'given_at'],
  ['consent', 'withdrawn_at'],
  ['need', 'created_at'],
  ['need', 'updated_at'],
  ['need_move', 'at'],
  ['need_version', 'changed_at'],
  ['nomination', 'created_at'],
  ['nomination', 'updated_at'],
  ['decision', 'at'],
  ['interest', 'at'],
  ['scoring_run', 'created_at'],
  ['scoring_run', 'finished_at'],
  ['scoring_run', 'records_gone_at'],
  ['match', 'created_at'],
  ['match', 'superseded_at'],
  ['fact', 'at'],
  ['task', 'created_at'],
];

/** Actions that a task's last transaction leaves behind; two of them for one task are two effects. */
const lastWords = [
  'matching.run.completed',
  'matching.run.skipped',
  'matching.dates.refreshed',
  'matching.records.looked_through',
  'matching.sheet.took_effect',
  'messaging.letter.sent',
  'messaging.letter.done_before',
  'identity.letter_request.answered',
  'identity.over.forgotten',
];

/** What holds after every commit, whatever was killed when. */
export const always: readonly Invariant[] = [
  ...written.map(([table, at]): Invariant => ({
    name: `audit.${table}.${at}`,
    says: `what stands in ${table}.${at} was written together with an audit row`,
    sql: `select ctid::text as subject, ${at}::text as found from ${table} where ${at} is not null and ${at} not in (select at from audit_event)`,
  })),
  {
    name: 'audit.person.versions',
    says: 'every version of a person has one audit row, and the newest is the person’s',
    sql: `select p.id as subject, format('version %s, audited %s', p.version, array_agg(a.version order by a.version)) as found
            from person p left join lateral (
              select coalesce((e.details ->> 'version')::int, 1) as version from audit_event e where e.subject_type = 'person' and e.subject_id = p.id::text
                 and (e.action in ('people.person.created', 'people.person.changed') or e.action = 'people.person.imported' and e.details ? 'version')) a on true
           group by p.id having array_agg(a.version order by a.version) is distinct from array(select generate_series(1, p.version))`,
  },
  {
    name: 'audit.need.versions',
    says: 'every version of a need has one audit row and one snapshot, and the newest is the need’s',
    sql: `select n.id as subject, format('version %s, audited %s, kept %s', n.version, a.versions, v.versions) as found from need n,
            lateral (select array_agg((e.details ->> 'version')::int order by (e.details ->> 'version')::int) as versions from audit_event e
                      where e.subject_type = 'need' and e.subject_id = n.id::text and e.action like 'needs.need.%') a,
            lateral (select array_agg(k.version order by k.version) as versions from need_version k where k.need_id = n.id) v
           where a.versions is distinct from array(select generate_series(1, n.version)) or v.versions is distinct from array(select generate_series(1, n.version))`,
  },
  {
    name: 'audit.nomination.versions',
    says: 'every decision on a nomination has one audit row and one version, and the newest is the nomination’s',
    sql: `select n.id as subject, format('version %s, audited %s, decided %s', n.version, a.versions, d.versions) as found from nomination n,
            lateral (select array_agg(coalesce((e.details ->> 'version')::int, 1) order by coalesce((e.details ->> 'version')::int, 1)) as versions from audit_event e
                      where e.subject_type = 'nomination' and e.subject_id = n.id::text and e.action in ('matching.nomination.made', 'matching.nomination.decided')) a,
            lateral (select array_agg(k.version order by k.version) as versions from decision k where k.nomination_id = n.id) d
           where a.versions is distinct from array(select generate_series(1, n.version)) or d.versions is distinct from array(select generate_series(1, n.version))`,
  },
  {
    name: 'audit.consents',
    says: 'every consent that was given or withdrawn has one audit row',
    sql: `select coalesce(c.person_id::text, a.person_id) as subject, format('%s given and %s withdrawn, audited %s and %s', c.given, c.withdrawn, a.given, a.withdrawn) as found
            from (select person_id, count(*) as given, count(withdrawn_at) as withdrawn from consent group by person_id) c
            full join (select subject_id as person_id, count(*) filter (where action = 'privacy.consent.given') as given,
                              count(*) filter (where action = 'privacy.consent.withdrawn') as withdrawn
                         from audit_event where action like 'privacy.consent.%' and (details ->> 'changed')::boolean group by subject_id) a on a.person_id = c.person_id::text
           where (c.given, c.withdrawn) is distinct from (a.given, a.withdrawn)`,
  },
  {
    name: 'history.need',
    says: 'a need came to its state by steps of its lifecycle, each from where the one before led',
    params: ['needMoves'],
    sql: `with step as (
            select m.need_id, n.kind, n.state, m.from_state, m.to_state, m.event,
                   coalesce(lag(m.to_state) over w, 'DRAFT') as before, lead(m.to_state) over w is null as last
              from need_move m join need n on n.id = m.need_id window w as (partition by m.need_id order by m.version))
          select need_id as subject, format('%s: %s -%s-> %s', before, from_state, event, to_state) as found from step
           where before <> from_state or last and to_state <> state
              or not exists (select 1 from jsonb_to_recordset($1::jsonb) as allowed (kind text, "from" text, event text, "to" text)
                              where allowed.kind = step.kind and allowed."from" = from_state and allowed.event = step.event and allowed."to" = to_state)
          union all
          select n.id, n.state from need n where n.state <> 'DRAFT' and not exists (select 1 from need_move m where m.need_id = n.id)`,
  },
  {
    name: 'history.nomination',
    says: 'a nomination came to its state by steps of its lifecycle or by taking one back, each from where the one before led',
    params: ['nominationMoves'],
    sql: `with step as (
            select d.nomination_id, n.state, d.from_state, d.to_state, d.event, lag(d.to_state) over w as before, lag(d.from_state) over w as earlier,
                   lead(d.to_state) over w is null as last
              from decision d join nomination n on n.id = d.nomination_id window w as (partition by d.nomination_id order by d.version))
          select nomination_id as subject, format('%s: %s -%s-> %s', before, from_state, event, to_state) as found from step
           where before is distinct from from_state or last and to_state <> state
              or not (event = 'nominate' and before is null and to_state = 'SUGGESTED' or event = 'undo' and to_state = earlier
                      or exists (select 1 from jsonb_to_recordset($1::jsonb) as allowed ("from" text, event text, "to" text)
                                  where allowed."from" = from_state and allowed.event = step.event and allowed."to" = to_state))`,
  },
  {
    name: 'keys',
    says: 'a request’s key stands beside its answer: neither was committed alone',
    sql: `select key as subject, owner as found from idempotency_key where answer is null`,
  },
  {
    name: 'task.state',
    says: 'a task is in one state, with what belongs to it',
    sql: `select id as subject, format('%s, %s tries, lease %s, ended %s', state, attempts, lease_until, ended_at) as found from task
           where not case state when 'queued' then lease_until is null and ended_at is null
                                when 'running' then lease_until is not null and ended_at is null
                                when 'done' then lease_until is null and ended_at is not null and error_code is null and attempts between 1 and 5
                                when 'failed' then lease_until is null and ended_at is not null and error_code is not null
                                when 'cancelled' then lease_until is null else false end`,
  },
  {
    name: 'task.effect',
    says: 'a task is done in the transaction of its last effect: not before, not after',
    sql: `select id as subject, kind as found from task t where state = 'done'
             and not exists (select 1 from audit_event a where a.at = t.ended_at and a.request_id = t.id::text and a.operation = t.kind)`,
  },
  {
    name: 'task.once',
    says: 'the last effect of a task happened once',
    sql: `select request_id as subject, count(*)::text as found from audit_event where action = any ('{${lastWords.join(',')}}') group by request_id having count(*) > 1`,
  },
  {
    name: 'run.cause',
    says: 'a scoring run was asked for, by a task or by a request that left one',
    sql: `select r.id as subject, r.cause as found from scoring_run r
           where not exists (select 1 from task t where t.kind = 'matching.score_need' and t.payload ->> 'needId' = r.need_id::text
                                and (r.cause = 'task ' || t.id or r.cause like 'request %' and t.payload ->> 'runId' = r.id::text))`,
  },
  {
    name: 'run.once',
    says: 'a scoring run was completed once if it is done and never if it is not',
    sql: `select r.id as subject, format('%s: completed %s times, stated %s times', r.state, a.n, f.n) as found from scoring_run r,
            lateral (select count(*)::int as n from audit_event e where e.action = 'matching.run.completed' and e.subject_type = 'scoring_run' and e.subject_id = r.id::text) a,
            lateral (select count(*)::int as n from fact e where e.type = 'matching.run_completed' and e.subject_id = r.id::text) f
           where (a.n, f.n) <> case when r.state = 'DONE' then (1, 1) else (0, 0) end`,
  },
  {
    name: 'run.whole',
    says: 'a scoring run that is done looked at everyone, and no other is a need’s list',
    sql: `select id as subject, format('%s, %s of %s, considered %s, scored %s', state, progress_done, progress_total, people_considered, people_scored) as found from scoring_run r
           where current and state <> 'DONE'
              or state = 'DONE' and (finished_at is null or progress_done <> progress_total or people_considered <> progress_total or people_scored > people_considered
                                     or records_gone_at is null and people_considered <> (select coalesce(sum(cardinality(b.inputs)), 0) from scoring_part p join scoring_batch b on b.hash = p.batch where p.run_id = r.id))`,
  },
  {
    name: 'nomination.match',
    says: 'the match beside a nomination is of that person and that need',
    sql: `select n.id as subject, n.match_id::text as found from nomination n join match m on m.id = n.match_id where (m.need_id, m.person_id) <> (n.need_id, n.person_id)`,
  },
];
