import { isCountry, isDate, limits, locales, modes, programmeCodes, type Problem } from '#kernel';
import * as v from 'valibot';
import { needKinds, programmeOfKind, type Need, type NeedContent, type NeedKind, type Requirement } from '../domain/need.js';
import { requirementProblems, requirementShape, toRequirement, type RequirementInput } from './requirement-input.js';
import { code, day, figure, knownCode, line, list, maybe, optionalText, problemsOf, uuid, whole } from '#platform/input';

/** The content of a need as the client sends it. A field that is left out stays as it is; null empties it. */
export interface NeedContentInput {
  readonly title?: string | null;
  readonly summary?: string | null;
  readonly language?: string | null;
  readonly country?: string | null;
  readonly region?: string | null;
  readonly mode?: string | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly hoursPerWeek?: number | null;
  readonly positions?: number | null;
  readonly termsOfReference?: Readonly<
    Partial<Record<'aim' | 'counterpart' | 'tools' | 'outputs' | 'indicators' | 'knowledgeTransfer', string | null>>
  > | null;
  readonly vacancy?: {
    readonly salaryMonthEur?: number | null;
    readonly contractMonths?: number | null;
    readonly shortageEvidence?: string | null;
  } | null;
  readonly requirements?: readonly RequirementInput[] | null;
}

/** A whole new need as the client sends it. */
export interface CreateNeedInput extends NeedContentInput {
  readonly idempotencyKey: string;
  readonly kind: string;
  readonly programme: string;
  readonly organisationId: string;
}

const prose = optionalText(4000);
const content = {
  title: line(200),
  summary: prose,
  language: code(locales),
  country: knownCode(isCountry),
  region: optionalText(100),
  mode: code(modes),
  startDate: maybe(day),
  endDate: maybe(day),
  hoursPerWeek: maybe(whole(1, 60)),
  positions: v.nullish(whole(1, 200), 1),
  termsOfReference: maybe(v.object({ aim: prose, counterpart: prose, tools: prose, outputs: prose, indicators: prose, knowledgeTransfer: prose })),
  vacancy: maybe(v.object({ salaryMonthEur: maybe(figure(1, 100_000)), contractMonths: maybe(whole(1, 120)), shortageEvidence: prose })),
  requirements: v.pipe(
    v.nullish(list(requirementShape, limits.requirementsPerNeed), []),
    v.transform((requirements) => requirements.map(toRequirement)),
  ),
};

const contentSchema = v.object(content, 'rule.required');
const headSchema = v.object({ kind: code(needKinds), programme: code(programmeCodes), organisationId: uuid }, 'rule.required');

/** A requirement that has not been given its id yet. */
export type NewRequirement = Omit<Requirement, 'id'>;
export type CheckedContent = Omit<NeedContent, 'requirements'> & { readonly requirements: readonly NewRequirement[] };
export type CheckedHead = Pick<Need, 'kind' | 'programme' | 'organisationId'>;

/** Either the checked value, or every problem of the input at once. */
export type Checked<T> = { readonly value: T; readonly problems: readonly [] } | { readonly value: null; readonly problems: readonly Problem[] };

function check<T>(schema: v.GenericSchema<unknown, T>, input: unknown, more: readonly Problem[]): Checked<T> {
  const parsed = v.safeParse(schema, input);
  const problems = [...(parsed.success ? [] : problemsOf(parsed.issues)), ...more];
  return parsed.success && problems.length === 0 ? { value: parsed.output, problems: [] } : { value: null, problems };
}

/** Rules between fields, read from the raw input so that one bad field does not hide another problem. */
function betweenFields(kind: NeedKind | undefined, input: NeedContentInput): Problem[] {
  const problems: Problem[] = [];
  if (isDate(input.startDate) && isDate(input.endDate) && input.endDate < input.startDate)
    problems.push({ field: 'endDate', rule: 'rule.date_order' });
  if (kind === 'VACANCY' && input.termsOfReference) problems.push({ field: 'termsOfReference', rule: 'rule.unexpected_field' });
  if (kind === 'TERMS_OF_REFERENCE' && input.vacancy) problems.push({ field: 'vacancy', rule: 'rule.unexpected_field' });
  if (Array.isArray(input.requirements) && input.requirements.length <= limits.requirementsPerNeed)
    problems.push(...requirementProblems(input.requirements));
  return problems;
}

/** Checks the head and the content of a new need. */
export function checkNewNeed(input: CreateNeedInput): Checked<{ head: CheckedHead; content: CheckedContent }> {
  const kind = needKinds.find((known) => known === input.kind);
  const mismatch: Problem[] =
    kind && programmeCodes.some((known) => known === input.programme) && programmeOfKind[kind] !== input.programme
      ? [{ field: 'programme', rule: 'needs.rule.kind_of_programme' }]
      : [];
  const head = check(headSchema, input, mismatch);
  const body = check(contentSchema, input, betweenFields(kind, input));
  if (head.value && body.value) return { value: { head: head.value, content: body.value }, problems: [] };
  return { value: null, problems: [...head.problems, ...body.problems] };
}

/** Checks a change against the need as it stands: what is left out is taken from there, then the whole is checked again. */
export function checkChange(need: Need, input: NeedContentInput): Checked<CheckedContent> {
  const kept: NeedContentInput = need;
  const given = Object.fromEntries(
    Object.keys(content).flatMap((name) => {
      const value = input[name as keyof NeedContentInput];
      return value === undefined ? [] : [[name, value]];
    }),
  ) as NeedContentInput;
  const whole: NeedContentInput = { ...kept, ...given };
  return check(contentSchema, whole, betweenFields(need.kind, whole));
}
