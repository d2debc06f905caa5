import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { EntryPlace } from '~/components/entries/entry-form';
import { EntrySection } from '~/components/entries/entry-section';
import { Page, Section } from '~/components/page';
import { NeedLink } from './need-link';
import { EssentialTag, RequirementLine } from './requirement-line';
import { RequirementForm } from './requirement-form';
import { requirementInputs } from './requirement-values';
import { importanceWords, requirementTitle } from './requirement-words';
import { SuggestedSkills } from './suggested-skills';
import { useNeed, useNeedUpdate } from './use-need';
import { requirementKindWords } from './words';

/** What people are compared on. */
export function RequirementsPart({ needId, entry }: { needId: string; entry: EntryPlace | undefined }) {
  const { t, i18n } = useLingui();
  const need = useNeed(needId);
  const update = useNeedUpdate(need);
  return (
    <Page
      title={t`Requirements`}
      lead={<Trans>What someone must know or have done. Essential ones weigh more; keep them few.</Trans>}
      back={<NeedLink need={need} />}
    >
      {entry !== undefined ? (
        <RequirementForm need={need} entry={entry} />
      ) : (
        <>
          <EntrySection
            version={need.version}
            inputs={requirementInputs(need)}
            send={(requirements, act) => update.send({ requirements }, act)}
            addLabel={t`Add a requirement`}
            empty={<Trans>Requirements will be listed here. A need can be submitted when it has at least one.</Trans>}
            back={
              <Link to="/needs/$needId" params={{ needId }} className="btn">
                <Trans>Done with requirements</Trans>
              </Link>
            }
            show={(index) => {
              const row = need.requirements[index];
              if (!row) return { name: '', title: '', detail: '' };
              return {
                name: requirementTitle(i18n, row),
                title: <RequirementLine requirement={row} />,
                detail: (
                  <p className="mt-1 flex flex-wrap items-center gap-2">
                    <EssentialTag essential={row.essential} />
                    <span className="text-sm">
                      {i18n._(requirementKindWords[row.kind])} · {i18n._(importanceWords[row.importance as 1 | 2 | 3 | 4 | 5])}
                    </span>
                  </p>
                ),
              };
            }}
          />
          {need.requirements.some(({ kind, concept }) => kind === 'OCCUPATION' && concept) && (
            <Section title={t`Suggestions`}>
              <SuggestedSkills key={need.version} need={need} />
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
