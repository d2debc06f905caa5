import { Connection, mutationUnion } from '#platform/graphql';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { nominationStates, type NominationState } from '../domain/nomination.js';
import type { StoredResult } from '../domain/result.js';
import { runStates, type RunState } from '../domain/run.js';

const enumOf = <T extends string>(codes: readonly T[]): { [K in T]: K } => Object.fromEntries(codes.map((code) => [code, code])) as { [K in T]: K };

export const RunStateEnum: { [K in RunState]: K } = enumOf(runStates);
registerEnumType(RunStateEnum, { name: 'RunState', description: 'Where a scoring run stands.' });
export const NominationStateEnum: { [K in NominationState]: K } = enumOf(nominationStates);
registerEnumType(NominationStateEnum, { name: 'NominationState', description: 'Where a nomination stands.' });
export const FulfilmentEnum = { MET: 'MET', PARTLY: 'PARTLY', MISSING: 'MISSING' } as const;
registerEnumType(FulfilmentEnum, { name: 'Fulfilment', description: 'How far a requirement is met.' });

@ObjectType('RunProgress', { description: 'How far a run is, in people.' })
export class RunProgressType {
  @Field(() => Int, { description: 'People done.' }) done: number;
  @Field(() => Int, { description: 'People in all; 0 until it is known.' }) total: number;
}

@ObjectType('ExclusionCount', { description: 'How many people a rule excluded.' })
export class ExclusionCountType {
  @Field({ description: 'Code of the rule.' }) rule: string;
  @Field({ description: 'The rule in the reader’s language.' }) sentence: string;
  @Field(() => Int, { description: 'People whom it excluded, as of the run. The query `excluded` counts anew.' }) count: number;
}

@ObjectType('ScoringRun', { description: 'One calculation of a need’s ranked list, with what is needed to do it again.' })
export class ScoringRunType {
  @Field(() => ID, { description: 'The run.' }) id: string;
  @Field(() => ID, { description: 'The need.' }) needId: string;
  @Field(() => Int, { description: 'The version of the need that was scored.' }) needVersion: number;
  @Field(() => RunStateEnum, { description: 'Where it stands.' }) state: RunState;
  @Field(() => RunProgressType, { description: 'How far it is.' }) progress: RunProgressType;
  @Field(() => String, { nullable: true, description: 'Version of the engine; absent until the run begins, as all that follows.' }) engineVersion:
    string | null;
  @Field(() => ID, { nullable: true, description: 'The weight sheet.' }) sheetId: string | null;
  @Field(() => Int, { nullable: true, description: 'Its version.' }) sheetVersion: number | null;
  @Field(() => String, { nullable: true, description: 'Version of the classification.' }) taxonomyVersion: string | null;
  @Field(() => String, { nullable: true, description: 'The day for which dates and rules were read.' }) asOf: string | null;
  @Field(() => String, { nullable: true, description: 'Names all inputs: runs with the same hash give the same bits.' }) inputHash: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the need as it was scored.' }) needHash: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the weight sheet as it was used.' }) sheetHash: string | null;
  @Field(() => String, { nullable: true, description: 'How people of equal score are ordered on screen: the name of the algorithm.' })
  tieOrder: string | null;
  @Field({ description: 'True for the run whose list is the need’s now.' }) current: boolean;
  @Field(() => Int, { description: 'People with a profile in the programme.' }) peopleConsidered: number;
  @Field(() => Int, { description: 'Of these, people whom no rule excluded.' }) peopleScored: number;
  @Field(() => String, { nullable: true, description: 'The lowest score that the list took in, 0 to 100,000,000; absent when it took in everyone.' })
  cutOff: string | null;
  @Field({ description: 'True while what it was reckoned from is kept, so that it can be reckoned again.' }) recordsKept: boolean;
  @Field({ description: 'When it was asked for (UTC).' }) createdAt: string;
  @Field(() => String, { nullable: true, description: 'When it began (UTC).' }) startedAt: string | null;
  @Field(() => String, { nullable: true, description: 'When it ended (UTC).' }) finishedAt: string | null;
  @Field(() => Int, { nullable: true, description: 'How long it took, in milliseconds.' }) durationMs: number | null;
  @Field(() => String, { nullable: true, description: 'Why it failed, in the reader’s language.' }) failure: string | null;
  readonly programme: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly askedBy: string | null;
}

@ObjectType('CriterionPart', { description: 'One criterion of a score: weight × credit, summed over its parts.' })
export class CriterionPartType {
  @Field({ description: 'Code of the criterion, such as "skills".' }) criterion: string;
  @Field({ description: 'Its name in the reader’s language.' }) label: string;
  @Field(() => Int, { description: 'Of 10,000 over the whole need.' }) weight: number;
  @Field(() => Int, { description: '0 to 10,000; the mean of its parts, rounded down for show.' }) credit: number;
  @Field({ description: 'Exact whole number; contributions add up to the score.' }) contribution: string;
  @Field(() => Float, { description: 'Its share of the highest possible score, 0 to 1.' }) share: number;
}

@ObjectType('Match', { description: 'One person for one need in one run. It never changes; a newer one takes its place.' })
export class MatchType {
  @Field(() => ID, { description: 'The match.' }) id: string;
  @Field(() => ID, { description: 'The need.' }) needId: string;
  @Field(() => Int, {
    description:
      'One more than the number of people with a higher score whom the reader may see. For a person below the cut-off the least it can be.',
  })
  rank: number;
  @Field({ description: 'Others have the same score and share the rank.' }) tied: boolean;
  @Field(() => Float, { description: '0 to 100.' }) score: number;
  @Field({ description: 'The exact score, a whole number from 0 to 100,000,000.' }) scoreExact: string;
  @Field({ description: 'What the person is called while the name is not shown.' }) personCode: string;
  @Field(() => ID, { description: 'The person.' }) personId: string;
  @Field(() => Int, { description: 'The version of the person that was scored.' }) personVersion: number;
  readonly needVersion: number;
  readonly superseded: boolean;
  readonly result: StoredResult;
}

@ObjectType('GateResult', { description: 'One rule of the programme, applied to one person and one need.' })
export class GateResultType {
  @Field({ description: 'Code of the rule.' }) rule: string;
  @Field({ description: 'False when the rule excludes the person.' }) passed: boolean;
  @Field({ description: 'What was found, in the reader’s language.' }) sentence: string;
}

@ObjectType('GateReport', { description: 'All rules of the programme, applied to one person and one need.' })
export class GateReportType {
  @Field(() => ID, { description: 'The need.' }) needId: string;
  @Field(() => ID, { description: 'The person.' }) personId: string;
  @Field({ description: 'The day for which it holds.' }) asOf: string;
  @Field({ description: 'True when no rule excludes the person.' }) passed: boolean;
  @Field(() => [GateResultType], { description: 'Rule by rule.' }) results: GateResultType[];
}

@ObjectType('Exclusion', { description: 'A person whom a rule excludes.' })
export class ExclusionType {
  @Field({ description: 'What the person is called while the name is not shown.' }) personCode: string;
  @Field(() => ID, { description: 'The person.' }) personId: string;
  @Field(() => [GateResultType], { description: 'The rules that exclude.' }) rules: GateResultType[];
}

@ObjectType('NominationEvent', { description: 'A step that the reader may take now.' })
export class NominationEventType {
  @Field({ description: 'Code to send.' }) event: string;
  @Field({ description: 'The words on its button.' }) label: string;
  @Field({ description: 'True when the step needs a reason code.' }) needsReason: boolean;
}

@ObjectType('Decision', { description: 'A step that was taken.' })
export class DecisionType {
  @Field(() => NominationStateEnum, { nullable: true, description: 'State before; absent for the nomination itself.' }) from: NominationState | null;
  @Field(() => NominationStateEnum, { description: 'State after.' }) to: NominationState;
  @Field({ description: 'Code of the step.' }) event: string;
  @Field(() => String, { nullable: true, description: 'Code of the reason.' }) reasonCode: string | null;
  @Field(() => String, { nullable: true, description: 'The reason in words.' }) reason: string | null;
  @Field({ description: 'When (UTC).' }) at: string;
  @Field(() => Int, { nullable: true, description: 'The person’s rank at that moment; absent when there was no list.' }) rankAtDecision:
    number | null;
  readonly byAccount: string | null;
}

@ObjectType('Nomination', { description: 'One person put forward for one need.' })
export class NominationType {
  @Field(() => ID, { description: 'The nomination.' }) id: string;
  @Field(() => Int, { description: 'Grows with every decision; send it back with the next one.' }) version: number;
  @Field(() => ID, { description: 'The need.' }) needId: string;
  @Field(() => ID, { description: 'The person.' }) personId: string;
  @Field({ description: 'What the person is called while the name is not shown.' }) personCode: string;
  @Field(() => NominationStateEnum, { description: 'Where it stands.' }) state: NominationState;
  readonly programme: string;
  readonly organisationId: string;
  readonly proposed: boolean;
  readonly countries: readonly string[];
}

@ObjectType('ReasonCode', { description: 'A reason for not selecting someone or for leaving.' })
export class ReasonCodeType {
  @Field({ description: 'Code to send.' }) code: string;
  @Field({ description: 'In the reader’s language.' }) label: string;
}

export const ScoringRunConnection = Connection(ScoringRunType, 'ScoringRun');
export const MatchConnection = Connection(MatchType, 'Match');
export const ExclusionConnection = Connection(ExclusionType, 'Exclusion');
export const ScoringRunResult = mutationUnion('ScoringRunResult', () => ScoringRunType);
export const NominationResult = mutationUnion('NominationResult', () => NominationType);
