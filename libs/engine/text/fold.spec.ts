import { fold, foldWords, readings } from './fold.js';

describe('folding', () => {
  it('forgets case, accents and ligatures', () => {
    expect(fold('Ingénieur ŒUVRE Straße')).toBe('ingenieur oeuvre strasse');
    expect(fold('coördinator')).toBe('coordinator');
  });

  it('parts words at everything but letters, digits, plus and hash', () => {
    expect(foldWords('C++, C# en .NET (2)')).toEqual(['c++', 'c#', 'en', 'net', '2']);
    expect(foldWords("agent d'accueil")).toEqual(['agent', 'd', 'accueil']);
    expect(foldWords(' - ')).toEqual([]);
  });
});

describe('readings of a title', () => {
  it('are the two genders around a slash', () => {
    expect(readings('directeur technique/directrice technique')).toEqual([
      ['directeur', 'technique'],
      ['directrice', 'technique'],
    ]);
    expect(readings('directeur/directrice de trésorerie')).toEqual([
      ['directeur', 'de', 'tresorerie'],
      ['directrice', 'de', 'tresorerie'],
    ]);
    expect(readings('Agent / Agente de collecte')).toEqual([
      ['agent', 'de', 'collecte'],
      ['agente', 'de', 'collecte'],
    ]);
    expect(readings('adjunct directeur/directrice')).toEqual([
      ['adjunct', 'directeur'],
      ['adjunct', 'directrice'],
    ]);
  });

  it('stay one where the slash parts different things', () => {
    expect(readings('types de brosses/pinceaux')).toEqual([['types', 'de', 'brosses', 'pinceaux']]);
    expect(readings('CA Datacom/DB')).toEqual([['ca', 'datacom', 'db']]);
  });

  it('leave out marks that say nothing about the work', () => {
    expect(readings('Contrôleur fiscal (h/f/x)')).toEqual([['controleur', 'fiscal']]);
    expect(readings('Verpleegkundige m/v')).toEqual([['verpleegkundige']]);
    expect(readings('technicien(ne) de maintenance')).toEqual([['technicien', 'de', 'maintenance']]);
    expect(readings('développeur·euse')).toEqual([['developpeur']]);
  });

  it('are none for a text without words, and keep a text that is nothing but marks', () => {
    expect(readings('?!')).toEqual([]);
    expect(readings('m/v')).toEqual([['m', 'v']]);
  });
});
