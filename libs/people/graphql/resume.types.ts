import type { Cefr, Locale } from '#kernel';
import { CefrEnum, mutationUnion } from '#platform/graphql';
import { say } from '#platform/i18n';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Loss, Proposal, StoredLine } from '../domain/json-resume/index.js';
import { PersonType } from './person.types.js';
import { readable } from './resume-words.js';

@ObjectType('JsonResumeLoss', { description: 'A value that was not carried over.' })
export class JsonResumeLossType {
  @Field({ description: 'Where it stands.' }) path: string;
  @Field({ description: 'Its beginning and why, in the reader’s language.' }) sentence: string;
}

@ObjectType('JsonResumeExport', { description: 'A person as JSON Resume v1.0.0.' })
export class JsonResumeExportType {
  @Field({ description: 'The document.' }) json: string;
  @Field(() => [JsonResumeLossType], { description: 'What the format has no place for.' }) notCarried: JsonResumeLossType[];
}

@ObjectType('JsonResumeCandidate', { description: 'A concept of ESCO that words of the document may mean.' })
export class JsonResumeCandidateType {
  @Field(() => ID, { description: 'The concept.' }) conceptId: string;
  @Field({ description: 'The label that fits.' }) label: string;
  @Field(() => Float, { description: 'How often such an answer is the concept that was meant, 0 to 1.' }) confidence: number;
}

@ObjectType('JsonResumeProposal', {
  description: 'Words that may mean something. Nothing of it is stored until it is confirmed in another import of the document.',
})
export class JsonResumeProposalType {
  @Field({ description: 'Where the words stand; confirm with this.' }) path: string;
  @Field({ description: 'skill, occupation or language.' }) kind: string;
  @Field({ description: 'The words of the document.' }) words: string;
  @Field(() => [JsonResumeCandidateType], { description: 'What they may mean, best first; none for a language.' })
  candidates: JsonResumeCandidateType[];
  @Field(() => CefrEnum, { nullable: true, description: 'Level that a fluency may mean; a language alone.' }) suggestedLevel: Cefr | null;
}

@ObjectType('JsonResumeImport', { description: 'What became of each value of an imported document.' })
export class JsonResumeImportType {
  @Field(() => PersonType, { description: 'The person as stored.' }) person: PersonType;
  @Field(() => [String], { description: 'Each stored line, for the person to check.' }) stored: string[];
  @Field(() => [JsonResumeProposalType], { description: 'What waits for the person’s word.' }) proposals: JsonResumeProposalType[];
  @Field(() => [JsonResumeLossType], { description: 'What was not carried over, and why.' }) notCarried: JsonResumeLossType[];
}

@InputType({ description: 'A meaning that the person confirms.' })
export class ConfirmedMeaningInput {
  @Field({ description: 'Path of the proposal.' }) path: string;
  @Field({ description: 'Id of the chosen concept, or the CEFR level of a language.' }) choice: string;
}

@InputType('ImportJsonResumeInput', { description: 'A JSON Resume document for a person.' })
export class ImportJsonResumeInputType {
  @Field(() => ID, { description: 'UUID; the same key and input give the same answer for 24 hours.' }) idempotencyKey: string;
  @Field(() => ID, { description: 'The person.' }) personId: string;
  @Field(() => Int, { description: 'The version that the change is made from.' }) version: number;
  @Field({ description: 'The document. With the confirmed meanings it may take 96,000 bytes as it is sent (JSON in UTF-8).' }) json: string;
  @Field(() => [ConfirmedMeaningInput], { nullable: true, description: 'Proposals of an earlier import that the person confirms.' }) confirmed?:
    ConfirmedMeaningInput[] | null;
}

export const JsonResumeImportResult = mutationUnion('JsonResumeImportResult', () => JsonResumeImportType);

/** Why a value was left behind, in the reader's language. */
export const toLoss = ({ path, code, value }: Loss, locale: Locale): JsonResumeLossType =>
  Object.assign(new JsonResumeLossType(), { path, sentence: say('people.report.loss', locale, { value, reason: say(code, locale) }) });

/** A stored line with what was assumed, in the reader's language. */
export const storedSentence = (line: StoredLine, locale: Locale): string =>
  [
    say('people.report.stored', locale, { section: say(`people.section.${line.section}`, locale), value: readable(line, locale) }),
    ...line.notes.map((note) => say(note, locale)),
  ].join(' – ');

/** Shows a proposal. */
export const toProposal = (proposal: Proposal): JsonResumeProposalType =>
  Object.assign(new JsonResumeProposalType(), {
    path: proposal.path,
    kind: proposal.kind,
    words: proposal.words,
    candidates: proposal.kind === 'language' ? [] : proposal.candidates.map((candidate) => Object.assign(new JsonResumeCandidateType(), candidate)),
    suggestedLevel: proposal.kind === 'language' ? proposal.suggested : null,
  });
