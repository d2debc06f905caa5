import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import * as v from 'valibot';
import { EditForm } from '~/components/form/edit-form';
import { concept } from '~/features/taxonomy/rules';
import { isNumeric, numberOrNull, numberText } from '~/lib/answers';
import { skillLevelWords } from '~/lib/words';
import { CancelLink, TaskPage } from './profile-page';
import type { Person } from './queries';
import { SkillRows, type SkillRow } from './skill-rows';
import { useOwnPerson, usePersonUpdate } from './use-person';

interface SkillsValues {
  skills: SkillRow[];
}

const valuesOf = (person: Person): SkillsValues => ({
  skills: person.skills.map(({ concept: picked, level, years }) => ({ concept: picked, level: String(level), years: numberText(years) })),
});

/** The skills of a profile: found by words in any language, or ticked from what an occupation usually asks. */
export function SkillsPage() {
  const { t, i18n } = useLingui();
  const person = useOwnPerson();
  const update = usePersonUpdate(person);
  const navigate = useNavigate();
  const rules = useMemo(
    () =>
      v.object({
        skills: v.array(
          v.object({
            concept: concept(t`Choose the skill from the list`),
            level: v.pipe(v.string(), v.nonEmpty(t`Choose a level`)),
            years: v.pipe(v.string(), v.check(isNumeric, t`Enter the years as a number`)),
          }),
        ),
      }),
    [t],
  );
  return (
    <TaskPage title={t`Skills`} lead={<Trans>Name what you can do. A few well chosen skills with an honest level help more than a long list.</Trans>}>
      <EditForm
        draftKey={`person:${person.id}:skills`}
        version={person.version}
        initial={valuesOf(person)}
        rules={rules}
        send={({ skills }, act) =>
          update.send(
            { skills: skills.map((row) => ({ conceptId: row.concept?.id ?? '', level: Number(row.level), years: numberOrNull(row.years) })) },
            act,
          )
        }
        latest={async () => {
          const newest = await update.latest();
          return { version: newest.version, values: valuesOf(newest) };
        }}
        describe={({ skills }) =>
          skills.map(({ concept: picked, level, years }) => {
            const words = level in skillLevelWords ? i18n._(skillLevelWords[Number(level) as 1 | 2 | 3 | 4]) : '';
            return { label: picked?.label ?? '', value: years ? t`${words}, ${years} years` : words };
          })
        }
        nameOf={(field) => field.replace(/\.conceptId$/, '.concept')}
        submitLabel={t`Save skills`}
        onDone={async () => navigate({ to: '/profile' })}
        cancel={<CancelLink />}
      >
        <SkillRows occupations={person.occupations.map(({ concept: occupation }) => occupation)} />
      </EditForm>
    </TaskPage>
  );
}
