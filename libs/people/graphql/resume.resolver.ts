import { answer, type GqlContext } from '#platform/graphql';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { ExportJsonResume } from '../use-cases/export-json-resume.js';
import { ImportJsonResume } from '../use-cases/import-json-resume.js';
import { loadPerson } from './loaders.js';
import {
  ImportJsonResumeInputType,
  JsonResumeExportType,
  JsonResumeImportResult,
  JsonResumeImportType,
  storedSentence,
  toLoss,
  toProposal,
} from './resume.types.js';

/** A person in and out as JSON Resume. */
@Resolver(() => JsonResumeImportType)
export class ResumeResolver {
  constructor(
    @Inject(ExportJsonResume) private readonly take: ExportJsonResume,
    @Inject(ImportJsonResume) private readonly bring: ImportJsonResume,
  ) {}

  @Query(() => JsonResumeExportType, {
    description: 'A person as JSON Resume v1.0.0: oneself, or one whose case one handles. Written into the audit trail.',
  })
  async jsonResume(@Args('personId', { type: () => ID }) personId: string, @Context() context: GqlContext): Promise<JsonResumeExportType> {
    const result = await this.take.execute(context.actor, personId);
    if (!result.ok) throw new GraphQLError('FORBIDDEN', { extensions: { code: 'FORBIDDEN' } });
    const { json, losses } = result.value;
    return Object.assign(new JsonResumeExportType(), { json, notCarried: losses.map((loss) => toLoss(loss, context.locale)) });
  }

  @Mutation(() => JsonResumeImportResult, { description: 'Brings a JSON Resume document into a person and plays back what became of each value.' })
  async importJsonResume(@Args('input') input: ImportJsonResumeInputType, @Context() context: GqlContext): Promise<object> {
    return answer(await this.bring.execute(context.actor, { ...input }), context, async ({ person, report }) => {
      const shown = await loadPerson(context, person.id);
      if (!shown) return null;
      return Object.assign(new JsonResumeImportType(), {
        person: shown,
        stored: report.stored.map((line) => storedSentence(line, context.locale)),
        proposals: report.proposals.map(toProposal),
        notCarried: report.losses.map((loss) => toLoss(loss, context.locale)),
      });
    });
  }
}
