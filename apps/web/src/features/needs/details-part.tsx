import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import * as v from 'valibot';
import { TextArea, TextField } from '~/components/form/inputs';
import { isAmount, isWhole, numberOrNull, numberText, orNull } from '~/lib/answers';
import { PartPage } from './part-page';
import type { Need } from './queries';
import { useNeed } from './use-need';

/** Terms of reference and a vacancy each add details of their own. */
export function DetailsPart({ needId }: { needId: string }) {
  const need = useNeed(needId);
  return need.kind === 'VACANCY' ? <VacancyPart need={need} /> : <TermsPart need={need} />;
}

const termNames = ['aim', 'counterpart', 'tools', 'outputs', 'indicators', 'knowledgeTransfer'] as const;
type TermsValues = Record<(typeof termNames)[number], string>;

const termsOf = ({ termsOfReference: terms }: Need): TermsValues =>
  Object.fromEntries(termNames.map((name) => [name, terms?.[name] ?? ''])) as TermsValues;

function TermsPart({ need }: { need: Need }) {
  const { t } = useLingui();
  const labels: TermsValues = {
    aim: t`Aim`,
    counterpart: t`Counterpart`,
    tools: t`Tools and workplace`,
    outputs: t`Results`,
    indicators: t`How you will know it worked`,
    knowledgeTransfer: t`Passing on knowledge`,
  };
  const hints: TermsValues = {
    aim: t`What should be different when the expert leaves.`,
    counterpart: t`Who works with the expert, by function, and how many hours a week.`,
    tools: t`What is there: workplace, equipment, connection, software.`,
    outputs: t`What the expert leaves behind: a plan, a course, a working system.`,
    indicators: t`One or two facts that can be checked afterwards.`,
    knowledgeTransfer: t`Who learns what, and how it stays after the expert leaves.`,
  };
  const rules = useMemo(
    () => v.object(Object.fromEntries(termNames.map((name) => [name, v.string()])) as Record<(typeof termNames)[number], v.StringSchema<undefined>>),
    [],
  );
  return (
    <PartPage
      need={need}
      part="details"
      title={t`Details of the terms of reference`}
      lead={t`The clearer these are, the better people can say whether they fit.`}
      valuesOf={termsOf}
      toInput={(values) => ({ termsOfReference: Object.fromEntries(termNames.map((name) => [name, orNull(values[name])])) })}
      rules={rules}
      describe={(values) => termNames.map((name) => ({ label: labels[name], value: values[name] }))}
      nameOf={(field) => field.replace('termsOfReference.', '')}
      submitLabel={t`Save details`}
    >
      {termNames.map((name) => (
        <TextArea key={name} name={name} label={labels[name]} hint={hints[name]} limit={4000} optional />
      ))}
    </PartPage>
  );
}

interface VacancyValues {
  salaryMonthEur: string;
  contractMonths: string;
  shortageEvidence: string;
}

const vacancyOf = ({ vacancy }: Need): VacancyValues => ({
  salaryMonthEur: numberText(vacancy?.salaryMonthEur),
  contractMonths: vacancy?.contractMonths?.toString() ?? '',
  shortageEvidence: vacancy?.shortageEvidence ?? '',
});

function VacancyPart({ need }: { need: Need }) {
  const { t } = useLingui();
  const rules = useMemo(
    () =>
      v.object({
        salaryMonthEur: v.pipe(v.string(), v.check(isAmount, t`Enter the salary as one number, for example 4200`)),
        contractMonths: v.pipe(v.string(), v.check(isWhole, t`Enter the length of the contract as a whole number`)),
        shortageEvidence: v.string(),
      }),
    [t],
  );
  return (
    <PartPage
      need={need}
      part="details"
      title={t`Details of the vacancy`}
      lead={t`Salary and contract decide which permit is possible.`}
      valuesOf={vacancyOf}
      toInput={(values) => ({
        vacancy: {
          salaryMonthEur: numberOrNull(values.salaryMonthEur),
          contractMonths: numberOrNull(values.contractMonths),
          shortageEvidence: orNull(values.shortageEvidence),
        },
      })}
      rules={rules}
      describe={(values) => [
        { label: t`Monthly salary in euros`, value: values.salaryMonthEur },
        { label: t`Length of the contract in months`, value: values.contractMonths },
        { label: t`Why nobody was found nearer`, value: values.shortageEvidence },
      ]}
      nameOf={(field) => field.replace('vacancy.', '')}
      submitLabel={t`Save details`}
    >
      <TextField
        name="salaryMonthEur"
        label={t`Monthly salary in euros`}
        hint={t`Gross, without holiday pay or bonus. It is shown to candidates.`}
        inputMode="numeric"
        optional
        narrow
      />
      <TextField name="contractMonths" label={t`Length of the contract in months`} inputMode="numeric" optional narrow />
      <TextArea
        name="shortageEvidence"
        label={t`Why nobody was found nearer`}
        hint={t`Where and for how long you looked. Our partner reads it.`}
        limit={4000}
        optional
      />
    </PartPage>
  );
}
