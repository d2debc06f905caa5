import { dataClasses } from '#privacy';

/** Rules and code lists, which anyone may know. */
export const programmesDataClasses = dataClasses({
  programme: { code: ['S0', 'reference'], name: ['S0', 'reference'] },
  programme_window: {
    id: ['S0', 'reference'],
    programme: ['S0', 'reference'],
    country: ['S0', 'reference'],
    sector: ['S0', 'reference'],
    mode: ['S0', 'reference'],
    from_date: ['S0', 'reference'],
    to_date: ['S0', 'reference'],
    source: ['S0', 'reference'],
  },
  programme_rule: {
    id: ['S0', 'reference'],
    programme: ['S0', 'reference'],
    code: ['S0', 'reference'],
    params: ['S0', 'reference'],
    valid_from: ['S0', 'reference'],
    valid_to: ['S0', 'reference'],
    source: ['S0', 'reference'],
  },
  weight_sheet: {
    id: ['S0', 'reference'],
    programme: ['S0', 'reference'],
    need_kind: ['S0', 'reference'],
    view: ['S0', 'reference'],
    version: ['S0', 'reference'],
    weights: ['S0', 'reference'],
    parameters: ['S0', 'reference'],
    valid_from: ['S0', 'reference'],
  },
});
