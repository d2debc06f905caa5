import { checkChange, checkNewNeed, type CreateNeedInput } from './need-input.js';
import type { Need } from '../domain/need.js';
import type { RequirementInput } from './requirement-input.js';

const organisationId = '01890000-0000-7000-8000-000000000001';
const skill = '0005c151-5b5a-4a66-8aac-60e734beb1ab';
const good: CreateNeedInput = {
  idempotencyKey: 'k',
  kind: 'TERMS_OF_REFERENCE',
  programme: 'CD4D2',
  organisationId,
  title: '  Dairy cooperative adviser ',
  language: 'en',
  country: 'NG',
  mode: 'BLENDED',
  startDate: '2027-03-01',
  endDate: '2027-05-31',
  hoursPerWeek: 32,
  requirements: [{ kind: 'SKILL', essential: true, importance: 5, conceptId: skill, level: 3 }],
};
const found = (input: object) => checkNewNeed({ ...good, ...input }).problems.map(({ field, rule }) => `${field} ${rule}`);
const asked = (...requirements: RequirementInput[]) => found({ requirements });

describe('a new need', () => {
  it('is cleaned and filled up', () => {
    const { value } = checkNewNeed({ ...good, summary: ' \n ', requirements: [{ kind: 'SKILL', text: ' milk hygiene ' }] });
    expect(value?.content).toMatchObject({ title: 'Dairy cooperative adviser', summary: null, region: null, positions: 1, vacancy: null });
    expect(value?.content.requirements).toEqual([
      {
        kind: 'SKILL',
        essential: false,
        importance: 3,
        conceptId: null,
        text: 'milk hygiene',
        level: null,
        language: null,
        listening: null,
        reading: null,
        speaking: null,
        writing: null,
        eqf: null,
        field: null,
        years: null,
      },
    ]);
  });

  it('may be a draft without requirements', () => expect(found({ requirements: undefined })).toEqual([]));

  it('drops the words beside a confirmed concept', () => {
    expect(
      checkNewNeed({ ...good, requirements: [{ kind: 'SKILL', conceptId: skill.toUpperCase(), text: 'music staff' }] }).value?.content
        .requirements[0],
    ).toMatchObject({ conceptId: skill, text: null });
  });

  it('answers with every problem at once', () => {
    const problems = found({
      kind: 'VACANCY',
      organisationId: 'x',
      title: 'a\u0007b',
      summary: 'x'.repeat(4001),
      language: 'de',
      country: 'XX',
      mode: 'SOMEHOW',
      startDate: '2027-02-30',
      endDate: 'soon',
      hoursPerWeek: 61,
      positions: 0,
      termsOfReference: { aim: 'x' },
      vacancy: { salaryMonthEur: -1, contractMonths: 1.5 },
      requirements: [{ kind: 'TALENT' }, { kind: 'SKILL', importance: 6, level: 5 }, { kind: 'LANGUAGE', language: 'xx', reading: 'C3', eqf: 6 }],
    });
    expect(problems.sort()).toEqual([
      'country rule.unknown_code',
      'endDate rule.date',
      'hoursPerWeek rule.range',
      'language rule.unknown_code',
      'mode rule.unknown_code',
      'organisationId rule.uuid',
      'positions rule.range',
      'programme needs.rule.kind_of_programme',
      'requirements.0.kind rule.unknown_code',
      'requirements.1.conceptId needs.rule.concept_or_text',
      'requirements.1.importance rule.range',
      'requirements.1.level rule.range',
      'requirements.2.eqf rule.unexpected_field',
      'requirements.2.language rule.unknown_code',
      'requirements.2.reading rule.cefr',
      'startDate rule.date',
      'summary rule.too_long',
      'termsOfReference rule.unexpected_field',
      'title rule.control_characters',
      'vacancy.contractMonths rule.range',
      'vacancy.salaryMonthEur rule.range',
    ]);
  });

  it.each<[string, object, string]>([
    ['a title that is blank', { title: ' ' }, 'title rule.required'],
    ['a title that is left out', { title: undefined }, 'title rule.required'],
    ['a title of a megabyte', { title: 'x'.repeat(1_000_000) }, 'title rule.too_long'],
    ['an unknown kind', { kind: 'JOB' }, 'kind rule.unknown_code'],
    ['an unknown programme', { programme: 'OTHER' }, 'programme rule.unknown_code'],
    ['an end before its beginning', { endDate: '2027-02-28' }, 'endDate rule.date_order'],
    ['a vacancy’s fields in terms of reference', { vacancy: { salaryMonthEur: 3000 } }, 'vacancy rule.unexpected_field'],
    [
      '61 requirements',
      { requirements: Array.from({ length: 61 }, (_, n) => ({ kind: 'SKILL', text: `skill ${n}` })) },
      'requirements rule.too_many',
    ],
  ])('refuses %s', (_name, input, problem) => expect(found(input)).toEqual([problem]));

  it.each<[string, RequirementInput[], string[]]>([
    ['a skill without concept or words', [{ kind: 'SKILL' }], ['requirements.0.conceptId needs.rule.concept_or_text']],
    ['importance zero', [{ kind: 'SKILL', text: 'x', importance: 0 }], ['requirements.0.importance rule.range']],
    ['a language without a level', [{ kind: 'LANGUAGE', language: 'fr' }], ['requirements.0.listening needs.rule.language_level']],
    ['a level outside A1 to C2', [{ kind: 'LANGUAGE', language: 'fr', speaking: 'c1' }], ['requirements.0.speaking rule.cefr']],
    ['education without a level', [{ kind: 'EDUCATION', field: '0711' }], ['requirements.0.eqf rule.required']],
    ['an unknown field of study', [{ kind: 'EDUCATION', eqf: 6, field: '77' }], ['requirements.0.field rule.unknown_code']],
    ['experience without years', [{ kind: 'EXPERIENCE' }], ['requirements.0.years rule.required']],
    ['what another kind asks', [{ kind: 'EXPERIENCE', years: 2, eqf: 6 }], ['requirements.0.eqf rule.unexpected_field']],
    [
      'a skill twice',
      [
        { kind: 'SKILL', conceptId: skill },
        { kind: 'SKILL', conceptId: skill, level: 2 },
      ],
      ['requirements.1 rule.duplicate'],
    ],
    [
      'the same words twice',
      [
        { kind: 'SKILL', text: 'Milk' },
        { kind: 'SKILL', text: ' milk' },
      ],
      ['requirements.1 rule.duplicate'],
    ],
  ])('refuses %s', (_name, requirements, problems) => expect(asked(...requirements)).toEqual(problems));

  it('gives the figures of a broken limit', () => {
    expect(checkNewNeed({ ...good, positions: 201 }).problems).toEqual([{ field: 'positions', rule: 'rule.range', params: { min: 1, max: 200 } }]);
  });
});

describe('a change of a need', () => {
  const { value } = checkNewNeed(good);
  const need: Need = {
    ...value!.head,
    ...value!.content,
    id: organisationId,
    version: 4,
    state: 'OPEN',
    requirements: value!.content.requirements.map((item) => ({ ...item, id: skill })),
  };

  it('keeps what is left out and empties what is null', () => {
    expect(checkChange(need, { title: 'New title', hoursPerWeek: null }).value).toMatchObject({
      title: 'New title',
      hoursPerWeek: null,
      startDate: '2027-03-01',
      requirements: [{ conceptId: skill, level: 3 }],
    });
  });

  it('checks new dates against the dates that stay', () =>
    expect(checkChange(need, { endDate: '2027-02-01' }).problems).toEqual([{ field: 'endDate', rule: 'rule.date_order' }]));
  it('does not let a required field be emptied', () =>
    expect(checkChange(need, { title: null, country: null }).problems.map(({ field }) => field)).toEqual(['title', 'country']));
});
