import { dataClasses } from '#privacy';

/** Class and purpose of every column of this room: pseudonymous figures, except what people write in their own words. */
export const matchingDataClasses = dataClasses({
  scoring_run: {
    id: ['S1', 'operate'], cause: ['S1', 'operate'], need_id: ['S1', 'match'], need_version: ['S0', 'match'], programme: ['S0', 'match'], organisation_id: ['S1', 'match'],
    state: ['S0', 'operate'], current: ['S0', 'operate'], cancel_requested: ['S0', 'operate'], requested_by: ['S1', 'audit'], progress_done: ['S0', 'operate'],
    progress_total: ['S0', 'operate'], last_person: ['S1', 'operate'], changed_people: ['S1', 'operate'], engine_version: ['S0', 'audit'], sheet_id: ['S0', 'audit'],
    sheet_version: ['S0', 'audit'], taxonomy_version: ['S0', 'audit'], tie_order: ['S0', 'audit'], as_of: ['S0', 'audit'], input_hash: ['S0', 'audit'],
    people_considered: ['S0', 'audit'], people_scored: ['S0', 'audit'], exclusion_counts: ['S1', 'audit'], cut_off: ['S1', 'match'], failure: ['S0', 'operate'],
    created_at: ['S0', 'operate'], started_at: ['S0', 'operate'], finished_at: ['S0', 'operate'],
  },
  match: {
    id: ['S1', 'operate'], run_id: ['S1', 'match'], need_id: ['S1', 'match'], need_version: ['S0', 'match'], programme: ['S0', 'match'], organisation_id: ['S1', 'match'],
    person_id: ['S1', 'match'], person_code: ['S1', 'match'], person_version: ['S0', 'match'], score: ['S2', 'match'], tie_order: ['S1', 'match'], on_demand: ['S0', 'match'],
    result: ['S2', 'match'], input_hash: ['S1', 'audit'], created_at: ['S1', 'audit'], superseded_at: ['S1', 'audit'],
  },
  nomination: {
    id: ['S1', 'operate'], need_id: ['S1', 'decide'], person_id: ['S1', 'decide'], person_code: ['S1', 'decide'], programme: ['S0', 'decide'], organisation_id: ['S1', 'decide'],
    state: ['S2', 'decide'], version: ['S0', 'operate'], match_id: ['S1', 'decide'], proposed_at: ['S1', 'decide'], created_by: ['S1', 'audit'], created_at: ['S1', 'audit'],
    updated_at: ['S1', 'operate'],
  },
  decision: {
    id: ['S1', 'operate'], nomination_id: ['S1', 'decide'], version: ['S0', 'operate'], from_state: ['S2', 'decide'], to_state: ['S2', 'decide'], event: ['S2', 'decide'],
    reason_code: ['S2', 'decide'], reason: ['S2', 'decide'], by_account: ['S1', 'audit'], run_id: ['S1', 'audit'], match_id: ['S1', 'audit'], rank_at_decision: ['S2', 'audit'],
    score: ['S2', 'audit'], at: ['S1', 'audit'],
  },
});
