import { dataClasses } from '#privacy';

/** Class and purpose of every column of this room. What an organisation asks for is shown to all once the need is open. */
export const needsDataClasses = dataClasses({
  need: {
    id: ['S1', 'operate'], kind: ['S0', 'need'], programme: ['S0', 'need'], organisation_id: ['S1', 'need'], state: ['S0', 'need'], version: ['S0', 'operate'],
    title: ['S0', 'need'], summary: ['S0', 'need'], language: ['S0', 'need'], country: ['S0', 'need'], region: ['S0', 'need'], mode: ['S0', 'need'],
    start_date: ['S0', 'need'], end_date: ['S0', 'need'], hours_per_week: ['S0', 'need'], positions: ['S0', 'need'],
    terms_of_reference: ['S0', 'need'], vacancy: ['S0', 'need'], created_at: ['S0', 'operate'], updated_at: ['S0', 'operate'],
  },
  requirement: {
    id: ['S1', 'operate'], need_id: ['S1', 'need'], position: ['S0', 'need'], kind: ['S0', 'need'], essential: ['S0', 'need'], importance: ['S0', 'need'],
    concept_id: ['S0', 'need'], text: ['S0', 'need'], level: ['S0', 'need'], language: ['S0', 'need'], listening: ['S0', 'need'], reading: ['S0', 'need'],
    speaking: ['S0', 'need'], writing: ['S0', 'need'], eqf: ['S0', 'need'], field: ['S0', 'need'], years: ['S0', 'need'],
  },
  need_version: { need_id: ['S1', 'operate'], version: ['S0', 'operate'], snapshot: ['S0', 'audit'], changed_by: ['S1', 'audit'], changed_at: ['S1', 'audit'] },
  need_move: {
    id: ['S1', 'operate'], need_id: ['S1', 'need'], from_state: ['S0', 'audit'], to_state: ['S0', 'audit'], event: ['S0', 'audit'],
    // Written by a member of staff or of an organisation in their own words, so it may name someone.
    reason: ['S2', 'decide'],
    version: ['S0', 'operate'], by_account: ['S1', 'audit'], at: ['S1', 'audit'],
  },
});
