import { match, skill, skillReasonOf, skills } from './examples.fixture.js';

describe('skills of a need', () => {
  it('should count the same skill in full', () => {
    const result = match({ requirements: [skill('python')] }, { skills: skills(['python']) });
    expect(result.score).toBe(100_000_000);
    expect(skillReasonOf(result, 'python')).toMatchObject({
      fulfilment: 'met',
      credit: 10_000,
      weight: 10_000,
      claim: 'python',
      relation: 'same',
      path: ['python'],
    });
  });

  it('should count a narrower skill in full, and show the way up', () => {
    const reason = skillReasonOf(match({ requirements: [skill('programming')] }, { skills: skills(['django']) }), 'programming');
    expect(reason).toMatchObject({
      fulfilment: 'met',
      credit: 10_000,
      claim: 'django',
      relation: 'narrower',
      path: ['django', 'python', 'programming'],
    });
  });

  it('should count a broader skill in part, and the less the broader it is', () => {
    const near = skillReasonOf(match({ requirements: [skill('django')] }, { skills: skills(['python']) }), 'django');
    const far = skillReasonOf(match({ requirements: [skill('django')] }, { skills: skills(['computing']) }), 'django');
    expect(near).toMatchObject({ fulfilment: 'partly', relation: 'broader', path: ['python', 'django'] });
    expect(far).toMatchObject({ fulfilment: 'partly', relation: 'broader', path: ['computing', 'programming', 'python', 'django'] });
    expect(near.credit).toBeGreaterThan(far.credit);
    expect(far.credit).toBeGreaterThan(0);
  });

  it('should count a related skill in part, in either direction of the relation', () => {
    const one = skillReasonOf(match({ requirements: [skill('databases')] }, { skills: skills(['django']) }), 'databases');
    const other = skillReasonOf(match({ requirements: [skill('django')] }, { skills: skills(['databases']) }), 'django');
    expect(one).toMatchObject({ fulfilment: 'partly', relation: 'related', path: ['django', 'databases'], credit: 5000 });
    expect(other).toMatchObject({ fulfilment: 'partly', relation: 'related', path: ['databases', 'django'], credit: 5000 });
  });

  it('should give nothing for a sibling, but suggest it', () => {
    const reason = skillReasonOf(match({ requirements: [skill('java')] }, { skills: skills(['python']) }), 'java');
    expect(reason).toMatchObject({ fulfilment: 'missing', credit: 0, claim: null, relation: 'none', path: [], suggestion: 'python' });
  });

  it('should take the level against the one asked for, and never more than whole', () => {
    const asked = [skill('python', 4)];
    expect(skillReasonOf(match({ requirements: asked }, { skills: skills(['python'], 3) }), 'python')).toMatchObject({
      credit: 7500,
      level: 3,
      askedLevel: 4,
    });
    expect(skillReasonOf(match({ requirements: [skill('python', 2)] }, { skills: skills(['python'], 4) }), 'python').credit).toBe(10_000);
    expect(skillReasonOf(match({ requirements: [skill('python')] }, { skills: skills(['python'], 1) }), 'python').credit).toBe(10_000);
  });

  it('should let one claim meet one requirement only, where it counts most', () => {
    const result = match({ requirements: [skill('programming', null, 5), skill('python', null, 1)] }, { skills: skills(['python']) });
    expect(skillReasonOf(result, 'programming')).toMatchObject({ claim: 'python', relation: 'narrower' });
    expect(skillReasonOf(result, 'python')).toMatchObject({ claim: null, fulfilment: 'missing' });
  });

  it('should move a claim aside when both requirements can then be met', () => {
    const result = match({ requirements: [skill('programming'), skill('python')] }, { skills: skills(['python', 'java']) });
    expect(skillReasonOf(result, 'python').claim).toBe('python');
    expect(skillReasonOf(result, 'programming').claim).toBe('java');
    expect(result.score).toBe(100_000_000);
  });

  it('should count an unresolved requirement as not met', () => {
    const words = { id: 'words', kind: 'skill', skill: null, essential: true, importance: 3 } as const;
    const result = match({ requirements: [skill('python'), words] }, { skills: skills(['python']) });
    expect(skillReasonOf(result, 'words')).toMatchObject({ unresolved: true, fulfilment: 'missing', weight: 5000, contribution: 0 });
    expect(result.score).toBe(50_000_000);
  });

  it('should weigh an essential requirement three times a desirable one of the same importance', () => {
    const desirable = { id: 'nice', kind: 'skill', skill: 'java', essential: false, importance: 3 } as const;
    const result = match({ requirements: [skill('python'), desirable] }, {});
    expect([skillReasonOf(result, 'python').weight, skillReasonOf(result, 'nice').weight]).toEqual([7500, 2500]);
  });

  it('should count requirements that ask the same once, and explain each', () => {
    const twice = [skill('python'), { ...skill('python'), id: 'python again', importance: 5 }];
    const result = match({ requirements: [...twice, skill('nursing', null, 5)] }, { skills: skills(['python']) });
    expect(skillReasonOf(result, 'python')).toMatchObject({ weight: 5000, fulfilment: 'met' });
    expect(skillReasonOf(result, 'python again')).toMatchObject({ repeats: 'python', weight: 0, contribution: 0, fulfilment: 'met' });
    expect(result.score).toBe(50_000_000);
  });
});

describe('skills that an occupation implies', () => {
  const requirements = [skill('python')];

  it('should give half of an essential skill after three years, and a part of that before', () => {
    const after = match({ requirements }, { occupations: [{ occupation: 'web developer', months: 36 }] });
    const before = match({ requirements }, { occupations: [{ occupation: 'web developer', months: 18 }] });
    expect(skillReasonOf(after, 'python')).toMatchObject({
      credit: 5000,
      source: 'implied',
      impliedBy: 'web developer',
      level: null,
      fulfilment: 'partly',
    });
    expect(skillReasonOf(before, 'python').credit).toBe(2500);
    expect(skillReasonOf(match({ requirements }, { occupations: [{ occupation: 'web developer', months: 360 }] }), 'python').credit).toBe(5000);
  });

  it('should give a quarter of an optional skill', () => {
    const result = match({ requirements: [skill('first aid')] }, { occupations: [{ occupation: 'nurse', months: 60 }] });
    expect(skillReasonOf(result, 'first aid').credit).toBe(2500);
  });

  it('should count the better of what is stated and what is implied, never both', () => {
    const occupations = [{ occupation: 'web developer', months: 60 }];
    const low = match({ requirements: [skill('python', 4)] }, { occupations, skills: skills(['python'], 1) });
    const high = match({ requirements: [skill('python', 4)] }, { occupations, skills: skills(['python'], 3) });
    expect(skillReasonOf(low, 'python')).toMatchObject({ credit: 5000, source: 'implied', level: 1 });
    expect(skillReasonOf(high, 'python')).toMatchObject({ credit: 7500, source: 'stated', impliedBy: null, level: 3 });
  });
});
