import type { Invariant } from './invariant.js';

/** What holds, besides, when the workers have nothing left to do. */
export const atRest: readonly Invariant[] = [
  {
    name: 'rest.tasks',
    says: 'no task waits that is due, and none is in hand',
    sql: `select id as subject, format('%s %s, %s tries, %s', kind, state, attempts, error_code) as found from task where state = 'running' or state = 'queued' and run_after <= now()`,
  },
  {
    name: 'rest.failed',
    says: 'no task was given up',
    sql: `select id as subject, format('%s: %s', kind, error_code) as found from task where state = 'failed'`,
  },
  {
    name: 'rest.facts',
    says: 'whoever wanted to hear of a fact has worked on it since',
    params: ['reactions'],
    sql: `select w.fact as subject, format('%s %s', w.kind, w.key) as found from jsonb_to_recordset($1::jsonb) as w (fact text, kind text, key text, at timestamptz)
           where not exists (select 1 from task t where t.kind = w.kind and t.dedupe_key = w.key and t.state = 'done' and t.ended_at >= w.at)`,
  },
  {
    name: 'rest.runs',
    says: 'no scoring run is under way',
    sql: `select id as subject, state as found from scoring_run where state in ('QUEUED', 'RUNNING')`,
  },
  {
    name: 'rest.lists',
    says: 'every open need has a list of its newest version, unless its newest run failed or was stopped by hand',
    sql: `select n.id as subject, format('version %s, list of %s', n.version, l.need_version) as found from need n
            left join scoring_run l on l.need_id = n.id and l.current
            left join lateral (select state, cancel_requested from scoring_run r where r.need_id = n.id order by created_at desc, id desc limit 1) newest on true
           where n.state = 'OPEN' and l.need_version is distinct from n.version and newest.state is distinct from 'FAILED' and not coalesce(newest.cancel_requested, false)`,
  },
  {
    name: 'rest.consent',
    says: 'nobody is on the list of an open need without having agreed to be matched',
    sql: `select m.id as subject, m.person_id::text as found from match m join scoring_run r on r.id = m.run_id and r.current join need n on n.id = r.need_id and n.state = 'OPEN'
           where m.superseded_at is null and not exists (select 1 from consent c where c.person_id = m.person_id and c.purpose = 'MATCHING' and c.withdrawn_at is null)`,
  },
];
