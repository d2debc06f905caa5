import { criteria } from '#engine/scoring';
import type { GqlContext } from '#platform/graphql';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { allProgrammes, allRules, allWindows, sheetsOf, type DatedSheet, type WindowRow } from '../data/rule-book.js';
import type { DatedRule } from '../domain/rules.js';
import { criterionLabel, ruleSentence } from '../sentences.js';
import { ProgrammeRuleType, ProgrammeType, ProgrammeWindowType, WeightSheetType } from './types.js';

/** Programmes with their windows and rules, and the weight sheets. */
@Resolver(() => ProgrammeType)
export class ProgrammesResolver {
  @Query(() => [ProgrammeType], { description: 'The programmes, with the rules that decide who takes part.' })
  async programmes(@Context() context: GqlContext): Promise<ProgrammeType[]> {
    return (await allProgrammes(await context.read())).map(({ code, name }) =>
      Object.assign(new ProgrammeType(), { code, name: name[context.locale] }),
    );
  }

  @Query(() => [WeightSheetType], { description: 'The weight sheets of a programme, newest first; none for an unknown programme.' })
  async weightSheets(@Args('programme') programme: string, @Context() context: GqlContext): Promise<WeightSheetType[]> {
    return (await sheetsOf(await context.read(), programme)).map((sheet) => show(sheet, context));
  }

  @ResolveField('windows', () => [ProgrammeWindowType], { description: 'When the programme takes needs of which country.' })
  async windows(@Parent() programme: ProgrammeType, @Context() context: GqlContext): Promise<ProgrammeWindowType[]> {
    const loader = context.loader<string, WindowRow[]>('programmes.windows', async (manager, codes) => {
      const found = await allWindows(manager, codes);
      return codes.map((code) => found.get(code) ?? []);
    });
    return (await loader.load(programme.code)).map(({ from, to, ...window }) =>
      Object.assign(new ProgrammeWindowType(), { ...window, validFrom: from, validTo: to }),
    );
  }

  @ResolveField('rules', () => [ProgrammeRuleType], { description: 'Every rule, those of the past and the future included.' })
  async rules(@Parent() programme: ProgrammeType, @Context() context: GqlContext): Promise<ProgrammeRuleType[]> {
    const loader = context.loader<string, DatedRule[]>('programmes.rules', async (manager, codes) => {
      const found = await allRules(manager, codes);
      return codes.map((code) => found.get(code) ?? []);
    });
    return (await loader.load(programme.code)).map(({ code, params, validFrom, validTo, source }) =>
      Object.assign(new ProgrammeRuleType(), { code, sentence: ruleSentence({ code, params }, context.locale), validFrom, validTo, source }),
    );
  }
}

const show = (sheet: DatedSheet, { locale }: GqlContext): WeightSheetType =>
  Object.assign(new WeightSheetType(), {
    id: sheet.id,
    programme: sheet.programme,
    needKind: sheet.needKind,
    view: sheet.view,
    version: sheet.version,
    validFrom: sheet.validFrom,
    weights: criteria.flatMap((criterion) => {
      const weight = sheet.weights[criterion];
      return weight ? [{ criterion, label: criterionLabel(criterion, locale), weight }] : [];
    }),
  });
